package trackunit.gateway.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.gateway.command.AnalysisControl;
import trackunit.gateway.command.AnalysisRequests;
import trackunit.gateway.command.Wish;
import trackunit.gateway.security.Callers;
import trackunit.gateway.upload.PhotoCheck;

/** What clients may have done with analyses. */
@GraphQLApi
public class CommandApi {

    private final AnalysisRequests requests;
    private final AnalysisControl control;
    private final PhotoCheck photos;
    private final Callers callers;

    CommandApi(AnalysisRequests requests, AnalysisControl control, PhotoCheck photos, Callers callers) {
        this.requests = requests;
        this.control = control;
        this.photos = photos;
        this.callers = callers;
    }

    /** Asks for the analysis of a photo that is in the store. */
    @Mutation
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Asks for the analysis of a photo that was uploaded. Asking twice is asking once.")
    public Uni<RequestAnalysisPayload> requestAnalysis(
            @Name("input") @NonNull @Description("How to analyse which photo.") RequestAnalysisInput input) {
        Owner owner = callers.current().owner();
        ObjectKey key = AnalysisRequests.ownKey(owner, input.objectKey());
        return photos.existing(key)
                .chain(photo -> requests.request(owner, photo, wish(input)))
                .map(id -> new RequestAnalysisPayload(id.toString()));
    }

    private static Wish wish(RequestAnalysisInput input) {
        return new Wish(
                Optional.ofNullable(input.clientRequestId()),
                input.priority() == null ? Wish.DEFAULT.priority() : Names.priority(input.priority()),
                Boolean.TRUE.equals(input.location()));
    }

    /** Asks to stop an analysis. */
    @Mutation
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Asks to stop a running analysis; CONFLICT where it does not run.")
    public Uni<CancelAnalysisPayload> cancelAnalysis(
            @Name("correlationId") @Id @NonNull @Description("Names the analysis.") String correlationId) {
        CorrelationId id = Ids.correlationId(correlationId);
        return control.cancel(callers.current(), id)
                .map(state -> new CancelAnalysisPayload(id.toString(), Names.state(state)));
    }

    /** Asks for a new attempt. */
    @Mutation
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Asks for a new attempt of an analysis that failed or was cancelled; CONFLICT in any other state.")
    public Uni<RetryAnalysisPayload> retryAnalysis(
            @Name("correlationId") @Id @NonNull @Description("Names the analysis.") String correlationId) {
        CorrelationId id = Ids.correlationId(correlationId);
        return control.retry(callers.current(), id)
                .map(retried ->
                        new RetryAnalysisPayload(id.toString(), Names.state(retried.state()), retried.attempt()));
    }
}
