package trackunit.gateway.protocol;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Ends what is in hand when the gateway is told to stop: readiness is off by then, and requests are still taken. */
@ApplicationScoped
class Drain {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private final Sockets sockets;
    private final Running running;

    Drain(Sockets sockets, Running running) {
        this.sockets = sockets;
        this.running = running;
    }

    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        sockets.close();
        running.await(LONGEST_ANSWER);
    }
}
