package trackunit.gateway.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import trackunit.broker.Publisher;

/**
 * Ready while there is a connection to send commands by. A broker that holds publishers back holds back those of all
 * replicas: their callers are better told that by a gateway than not at all.
 */
@Readiness
@ApplicationScoped
class PublishingCheck implements HealthCheck {

    private final Publisher publisher;

    PublishingCheck(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("publishing")
                .status(publisher.connected())
                .build();
    }
}
