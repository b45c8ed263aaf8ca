package trackunit.gateway.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the issuer was found: before, no token can be verified. An issuer that goes away later changes nothing for those
 * who have a token.
 */
@Readiness
@ApplicationScoped
class IssuerCheck implements HealthCheck {

    private final IssuerSearch search;

    IssuerCheck(IssuerSearch search) {
        this.search = search;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("issuer").status(search.found()).build();
    }
}
