package trackunit.broker.schedule;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Live while none of the process's own rounds hangs. A database or a broker that is away does not count: a restart would not
 * bring it back.
 */
@Liveness
@Singleton
class WorkingCheck implements HealthCheck {

    /** Longer than any time-out that a round can meet, on the database's side or the broker's. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60);

    private final Schedule schedule;

    WorkingCheck(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> hanging = schedule.hanging(LONGEST_ROUND);
        return HealthCheckResponse.named("working")
                .status(hanging.isEmpty())
                .withData("hanging", String.join(", ", hanging))
                .build();
    }
}
