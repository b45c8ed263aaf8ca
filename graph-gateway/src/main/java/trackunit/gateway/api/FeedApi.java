package trackunit.gateway.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.CorrelationId;
import trackunit.gateway.feed.Feed;
import trackunit.gateway.feed.Wanted;
import trackunit.gateway.protocol.SocketPace;
import trackunit.gateway.protocol.StreamQuota;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Caller;
import trackunit.gateway.security.Callers;

/** What clients may listen to. Every stream has only the caller's own analyses. */
@GraphQLApi
public class FeedApi {

    private final Feed feed;
    private final SocketPace pace;
    private final StreamQuota quota;
    private final Callers callers;

    FeedApi(Feed feed, SocketPace pace, StreamQuota quota, Callers callers) {
        this.feed = feed;
        this.pace = pace;
        this.quota = quota;
        this.callers = callers;
    }

    /** Follows one analysis to its end. */
    @Subscription
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("One analysis: what has happened, then what happens, in order, each once, to the end.")
    public Multi<AnalysisEvent> onAnalysis(
            @Name("correlationId") @Id @NonNull @Description("Names the analysis; it may appear later.")
                    String correlationId,
            @Name("afterSeq") @DefaultValue("0") @Description("The seq of the last event that you have; 0 for all.")
                    int afterSeq,
            @Name("attempt")
                    @DefaultValue("1")
                    @Description("The attempt to whose end you listen, as retryAnalysis names it; it may begin later.")
                    int attempt) {
        return follow(callers.current(), correlationId, wanted(afterSeq, attempt))
                .map(Events::of);
    }

    private static Wanted wanted(int afterSeq, int attempt) {
        try {
            return new Wanted(afterSeq, attempt);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest(e.getMessage());
        }
    }

    /** Hears of attempts that begin. */
    @Subscription
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Attempts that begin: of one analysis, also those that began already, or of all from now on.")
    public Multi<AnalysisStarted> onAnalysisStarted(
            @Name("correlationId") @Id @Description("Names the analysis; all of yours without it.")
                    String correlationId) {
        return events(correlationId, trackunit.contracts.AnalysisStarted.class::isInstance)
                .map(event -> Events.started((trackunit.contracts.AnalysisStarted) event));
    }

    /** Hears of attempts that end. */
    @Subscription
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description(
            "Attempts that end, well or not: of one analysis, also those that ended already, or of all from now on.")
    public Multi<AnalysisCompleted> onAnalysisCompleted(
            @Name("correlationId") @Id @Description("Names the analysis; all of yours without it.")
                    String correlationId) {
        return events(correlationId, trackunit.contracts.AnalysisEvent::terminal)
                .map(Events::ended);
    }

    private Multi<trackunit.contracts.AnalysisEvent> events(
            String correlationId, Predicate<trackunit.contracts.AnalysisEvent> kind) {
        Caller caller = callers.current();
        return correlationId == null
                ? quota.of(caller.owner(), pace.of(feed.listen(caller, kind)))
                : follow(caller, correlationId, Wanted.ALL).select().where(kind);
    }

    private Multi<trackunit.contracts.AnalysisEvent> follow(Caller caller, String correlationId, Wanted wanted) {
        CorrelationId id = Ids.correlationId(correlationId);
        return quota.of(caller.owner(), pace.of(feed.follow(caller, id, wanted)));
    }
}
