package trackunit.gateway.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;

/** Who is to hear of what on this replica. An event costs as much as it has hearers here, however many there are. */
@ApplicationScoped
class Hub {

    private final Map<CorrelationId, Set<Follower>> followers = new ConcurrentHashMap<>();
    private final Map<Owner, Set<Listener>> listeners = new ConcurrentHashMap<>();

    Hub(MeterRegistry meters) {
        Gauge.builder("gateway.subscribers", this, Hub::size)
                .description("Subscribers whose streams are open")
                .register(meters);
    }

    /** Lets a follower hear the events of an analysis. */
    void attach(CorrelationId id, Follower follower) {
        add(followers, id, follower);
    }

    /** Ends what {@link #attach(CorrelationId, Follower)} began. */
    void detach(CorrelationId id, Follower follower) {
        remove(followers, id, follower);
    }

    /** Lets somebody hear all events of an owner. */
    void attach(Owner owner, Listener listener) {
        add(listeners, owner, listener);
    }

    /** Ends what {@link #attach(Owner, Listener)} began. */
    void detach(Owner owner, Listener listener) {
        remove(listeners, owner, listener);
    }

    /** Hands an event to those who are to hear it. */
    void publish(AnalysisEvent event) {
        followers.getOrDefault(event.correlationId(), Set.of()).forEach(follower -> follower.hear(event));
        listeners.getOrDefault(event.owner(), Set.of()).forEach(listener -> listener.hear(event));
    }

    /** Ends the streams that may have missed something for good; followers read the log. */
    void missed() {
        listeners.values().forEach(set -> set.forEach(Listener::miss));
    }

    /** Lets all followers look whether nothing was heard for too long. */
    void tick() {
        Instant now = Instant.now();
        followers.values().forEach(set -> set.forEach(follower -> follower.tick(now)));
    }

    /** How many streams are open. */
    int size() {
        return count(followers) + count(listeners);
    }

    private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
        map.compute(key, (k, set) -> {
            Set<V> values = set == null ? ConcurrentHashMap.newKeySet() : set;
            values.add(value);
            return values;
        });
    }

    private static <K, V> void remove(Map<K, Set<V>> map, K key, V value) {
        map.computeIfPresent(key, (k, set) -> {
            set.remove(value);
            return set.isEmpty() ? null : set;
        });
    }

    private static <K, V> int count(Map<K, Set<V>> map) {
        return map.values().stream().mapToInt(Set::size).sum();
    }
}
