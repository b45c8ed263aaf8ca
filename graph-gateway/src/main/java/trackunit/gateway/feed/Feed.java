package trackunit.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;
import trackunit.gateway.history.History;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Caller;

/** Events for subscribers, each only of the caller's own analyses. */
@ApplicationScoped
public class Feed {

    private final Hub hub;
    private final History history;
    private final FeedSettings settings;
    private final Counter delivered;

    Feed(Hub hub, History history, FeedSettings settings, MeterRegistry meters) {
        this.hub = hub;
        this.history = history;
        this.settings = settings;
        this.delivered = Counter.builder("gateway.events.delivered")
                .description("Events handed to subscribers")
                .register(meters);
    }

    /**
     * Follows one analysis: of what is wanted, what has happened already, then what happens, in order, each once, to the
     * end. Fails with NOT_FOUND where the caller has no such analysis, or it no such attempt, and none appears for some time.
     */
    public Multi<AnalysisEvent> follow(Caller caller, CorrelationId id, Wanted wanted) {
        return Multi.createFrom().deferred(() -> {
            AnalysisLog log = new AnalysisLog(history, caller, id, settings.pendingEvents());
            Follower follower = new Follower(log, wanted, settings);
            // Live first, the log then: what happens in between is heard twice, not missed.
            hub.attach(id, follower);
            return Multi.createBy()
                    .repeating()
                    .uni(follower::next)
                    .until(Optional::isEmpty)
                    .map(Optional::orElseThrow)
                    .invoke(() -> delivered.increment())
                    .onTermination()
                    .invoke(() -> hub.detach(id, follower));
        });
    }

    /**
     * Listens to some kinds of events of all analyses of the caller from now on. A listener that does not keep up, or
     * that may have missed something because the broker was away, is told SLOW_CONSUMER.
     */
    public Multi<AnalysisEvent> listen(Caller caller, Predicate<AnalysisEvent> kind) {
        return heard(caller.owner())
                .select()
                .where(kind.and(event -> event.owner().equals(caller.owner())))
                .onOverflow()
                .buffer(settings.streamBuffer())
                .invoke(() -> delivered.increment())
                .onFailure(BackPressureFailure.class)
                .transform(e -> RefusedException.of(
                        ErrorCode.SLOW_CONSUMER, "You did not keep up; subscribe again, each analysis by its id"));
    }

    private Multi<AnalysisEvent> heard(Owner owner) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener = new Listener(emitter);
                            hub.attach(owner, listener);
                            emitter.onTermination(() -> hub.detach(owner, listener));
                        },
                        BackPressureStrategy.IGNORE);
    }
}
