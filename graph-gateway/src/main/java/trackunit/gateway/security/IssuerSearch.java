package trackunit.gateway.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks for the issuer until it was found once. Quarkus looks for it when the gateway starts, and then not before somebody
 * brings a token; until then nobody is told where to get one.
 */
@ApplicationScoped
class IssuerSearch {

    private static final Logger LOG = Logger.getLogger(IssuerSearch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TenantConfigContext issuer;
    private Cancellable search = () -> {};

    IssuerSearch(TenantConfigBean issuers) {
        this.issuer = issuers.getDefaultTenant();
    }

    void start(@Observes StartupEvent event) {
        search = Uni.createFrom()
                .deferred(issuer::initialize)
                .ifNoItem()
                .after(issuer.oidcConfig().connectionTimeout())
                .fail()
                .onFailure()
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .indefinitely()
                .subscribe()
                .with(found -> LOG.info("The issuer is there"));
    }

    void stop(@Observes ShutdownEvent event) {
        search.cancel();
    }

    /** Whether the issuer has told its keys and addresses. */
    boolean found() {
        return issuer.ready();
    }
}
