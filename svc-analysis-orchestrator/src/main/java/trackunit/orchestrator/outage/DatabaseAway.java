package trackunit.orchestrator.outage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Tells whoever asks while the database is away to come again, which a fault of ours does not. */
@Provider
public class DatabaseAway implements ExceptionMapper<JdbiException> {

    private static final Logger LOG = Logger.getLogger(DatabaseAway.class);
    private static final String SECONDS_UNTIL_NEXT = "1";

    /** Gives 503 with Retry-After where the failure passes by itself, and 500 otherwise. */
    @Override
    public Response toResponse(JdbiException failure) {
        if (Outages.passes(failure)) {
            LOG.warnf("A question cannot be answered now: %s", failure);
            return Response.status(Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT)
                    .build();
        }
        LOG.error("A question cannot be answered", failure);
        return Response.serverError().build();
    }
}
