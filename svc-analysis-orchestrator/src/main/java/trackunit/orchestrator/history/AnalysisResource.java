package trackunit.orchestrator.history;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;

/** What gateways read of analyses, with the token of their caller: only the caller's own is there at all. */
@Path("/internal/analyses")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("analysis")
public class AnalysisResource {

    private static final int MOST_ANALYSES = 100;
    private static final int MOST_EVENTS = 1000;

    private final History history;
    private final Caller caller;

    AnalysisResource(History history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    /** Gives one analysis as it stands. */
    @GET
    @Path("/{id}")
    public AnalysisSnapshot find(@PathParam("id") String id) {
        return history.find(caller.owner(), id(id)).orElseThrow(NotFoundException::new);
    }

    /** Gives the caller's analyses, the newest first. */
    @GET
    public AnalysisSnapshotPage page(
            @QueryParam("first") @DefaultValue("20") int first,
            @QueryParam("after") String after,
            @QueryParam("state") String state) {
        return history.page(
                caller.owner(),
                within(first, MOST_ANALYSES),
                after == null ? null : valid(() -> PageCursor.parse(after)),
                state == null ? null : valid(() -> AnalysisState.valueOf(state)));
    }

    /** Gives an analysis's events after a seq, in order, as they were published. */
    @GET
    @Path("/{id}/events")
    public String events(
            @PathParam("id") String id,
            @QueryParam("afterSeq") @DefaultValue("0") int afterSeq,
            @QueryParam("first") @DefaultValue("500") int first) {
        return history.events(caller.owner(), id(id), afterSeq, within(first, MOST_EVENTS))
                .map(events -> "[" + String.join(",", events) + "]")
                .orElseThrow(NotFoundException::new);
    }

    /** What is no id is nobody's analysis. */
    private static CorrelationId id(String text) {
        try {
            return CorrelationId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static int within(int wanted, int most) {
        if (wanted < 1) {
            throw new BadRequestException("first counts from 1");
        }
        return Math.min(wanted, most);
    }

    private static <T> T valid(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
