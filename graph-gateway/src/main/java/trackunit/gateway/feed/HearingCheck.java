package trackunit.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while events are heard: without them streams are late. */
@Readiness
@ApplicationScoped
class HearingCheck implements HealthCheck {

    private final Hearing hearing;

    HearingCheck(Hearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("hearing").status(hearing.hears()).build();
    }
}
