package trackunit.gateway.history;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.AnalysisState;

/**
 * The orchestrator's internal API. The token is passed by hand: a subscription reads long after the request that
 * began it.
 */
@Path("/internal/analyses")
@RegisterRestClient(configKey = "orchestrator")
interface OrchestratorClient {

    @GET
    @Path("/{correlationId}")
    Uni<AnalysisSnapshot> analysis(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("correlationId") String correlationId);

    @GET
    Uni<AnalysisSnapshotPage> analyses(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("first") int first,
            @QueryParam("after") String after,
            @QueryParam("state") AnalysisState state);

    @GET
    @Path("/{correlationId}/events")
    Uni<List<AnalysisEvent>> events(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("correlationId") String correlationId,
            @QueryParam("afterSeq") int afterSeq,
            @QueryParam("first") int first);
}
