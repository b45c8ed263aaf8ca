package trackunit.gateway.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import trackunit.broker.FailureLog;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/**
 * Looks for the issuer until it was found once. Quarkus looks for it when the gateway starts, and then not before somebody
 * brings a token; until then nobody is told where to get one.
 */
@ApplicationScoped
class IssuerSearch {

    private static final Logger LOG = Logger.getLogger(IssuerSearch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(20);

    private final TenantConfigContext issuer;
    private final Rounds rounds;
    private final FailureLog failures = new FailureLog(LOG);

    IssuerSearch(TenantConfigBean issuers, Schedule schedule) {
        this.issuer = issuers.getDefaultTenant();
        this.rounds = schedule.rounds("issuer-search", PAUSE, this::look);
    }

    void start(@Observes StartupEvent event) {
        if (found()) {
            rounds.close();
        } else {
            rounds.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    /** Whether the issuer has told its keys and addresses. */
    boolean found() {
        return issuer.ready();
    }

    private void look() {
        try {
            issuer.initialize().await().atMost(LONGEST_LOOK);
        } catch (RuntimeException e) {
            failures.failed("The issuer cannot be asked for its keys", e);
        }
        if (found()) {
            failures.over();
            LOG.info("The issuer is there");
            rounds.close();
        }
    }
}
