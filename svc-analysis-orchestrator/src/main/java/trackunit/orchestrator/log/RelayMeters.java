package trackunit.orchestrator.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.Topology;

/** Counts what happens to analyses, and how much waits to be sent. */
@Singleton
class RelayMeters {

    private final MeterRegistry registry;
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong steps = new AtomicLong();

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
        backlog("events", events);
        backlog("steps", steps);
    }

    private void backlog(String what, AtomicLong value) {
        Gauge.builder("orchestrator.relay.backlog", value, AtomicLong::get)
                .description("Rows that should have been sent and were not, of all processes")
                .tag("what", what)
                .register(registry);
    }

    /** An event was committed; the terminal ones tell how analyses end. */
    void happened(AnalysisEvent event) {
        registry.counter("orchestrator.events", "type", Topology.kind(event.getClass()))
                .increment();
    }

    void backlog(long unpublishedEvents, long unsentSteps) {
        events.set(unpublishedEvents);
        steps.set(unsentSteps);
    }
}
