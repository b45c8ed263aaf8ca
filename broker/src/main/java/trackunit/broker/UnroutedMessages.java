package trackunit.broker;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import trackunit.contracts.Topology;

/** Tells operators of messages that the broker sent back because no queue takes them: counts each, logs one a minute. */
@Singleton
class UnroutedMessages {

    private static final Logger LOG = Logger.getLogger(UnroutedMessages.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final MeterRegistry meters;
    private final OnceInAWhile telling;

    @Inject
    UnroutedMessages(MeterRegistry meters) {
        this(meters, System::nanoTime);
    }

    /** Counts from zero: what Prometheus first sees as one has, to it, not grown, and nobody is alerted. */
    UnroutedMessages(MeterRegistry meters, LongSupplier nanos) {
        this.meters = meters;
        this.telling = new OnceInAWhile(QUIET, nanos);
        counter(Topology.COMMANDS);
        counter(Topology.DEAD_LETTER);
    }

    void count(String exchange, String routingKey) {
        counter(exchange).increment();
        if (telling.due()) {
            LOG.errorf(
                    "No queue takes messages that %s is sent with key %s: they are kept or refused until one does",
                    exchange, routingKey);
        }
    }

    private Counter counter(String exchange) {
        return Counter.builder("broker.unrouted")
                .description("Messages that the broker sent back because no queue takes them")
                .tag("exchange", exchange)
                .register(meters);
    }
}
