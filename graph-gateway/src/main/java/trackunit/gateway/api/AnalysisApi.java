package trackunit.gateway.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.gateway.history.History;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Callers;

/** What clients may ask about analyses. Every operation sees only the caller's own. */
@GraphQLApi
public class AnalysisApi {

    private static final int LARGEST_PAGE = 100;

    private final History history;
    private final Callers callers;

    AnalysisApi(History history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    /** Gives one analysis as it stands now. */
    @Query
    @PermissionsAllowed(Callers.SCOPE)
    @Description("One analysis as it stands now, or null if you have none of that id.")
    public Uni<Analysis> analysis(
            @Name("correlationId") @Id @NonNull @Description("Names the analysis.") String correlationId) {
        return history.analysis(callers.current(), Ids.correlationId(correlationId))
                .map(found -> found.map(Results::analysis).orElse(null));
    }

    /** Gives a page of analyses. */
    @Query
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Your analyses, the newest first.")
    public Uni<AnalysisPage> analyses(
            @Name("first") @DefaultValue("20") @Description("How many, 1 to 100.") int first,
            @Name("after") @Description("The endCursor of the page before; the first page without it.") String after,
            @Name("state") @Description("Only analyses in this state; all without it.") AnalysisState state) {
        if (first < 1 || first > LARGEST_PAGE) {
            throw RefusedException.badRequest("first is from 1 to " + LARGEST_PAGE);
        }
        return history.analyses(callers.current(), first, after, Names.state(state))
                .map(AnalysisApi::page);
    }

    private static AnalysisPage page(AnalysisSnapshotPage found) {
        return new AnalysisPage(found.analyses().stream().map(Results::analysis).toList(), found.endCursor());
    }
}
