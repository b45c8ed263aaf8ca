package trackunit.orchestrator.health;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import trackunit.broker.Publisher;
import trackunit.orchestrator.command.Drain;
import trackunit.orchestrator.command.IntakeWatch;

/** Ready while commands are taken from every queue and what comes of them can be sent. */
@Readiness
@Singleton
class ConsumingCheck implements HealthCheck {

    private final IntakeWatch intakes;
    private final Publisher publisher;
    private final Drain drain;

    ConsumingCheck(IntakeWatch intakes, Publisher publisher, Drain drain) {
        this.intakes = intakes;
        this.publisher = publisher;
        this.drain = drain;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> silent = intakes.silent();
        return HealthCheckResponse.named("consuming")
                .status(silent.isEmpty() && publisher.usable() && !drain.draining())
                .withData("silent", String.join(", ", silent))
                .withData("publishing", publisher.usable())
                .withData("draining", drain.draining())
                .build();
    }
}
