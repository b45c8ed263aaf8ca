package trackunit.gateway.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import trackunit.contracts.Owner;
import trackunit.gateway.refusal.RefusedException;

/**
 * How often each user asks this replica. The users are bounded: whoever is forgotten begins with a full burst again, so
 * forgetting never refuses anybody.
 */
@ApplicationScoped
class RequestRate {

    private static final float LOAD_FACTOR = 0.75f;

    private final RequestLimits limits;
    private final LongSupplier clock;
    private final Map<Owner, TokenBucket> buckets;

    @Inject
    RequestRate(RequestLimits limits) {
        this(limits, System::nanoTime);
    }

    RequestRate(RequestLimits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, LOAD_FACTOR, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Owner, TokenBucket> eldest) {
                return size() > limits.countedUsers();
            }
        };
    }

    /**
     * Counts a request.
     *
     * @return takes how many fields of the root it asks for, as soon as that is known: each counts as a request. They are not refused
     *     any more; whoever comes next waits the longer
     * @throws RefusedException where the user has asked too often
     */
    IntConsumer count(Owner owner) {
        TokenBucket bucket = bucket(owner);
        Duration wait = bucket.take();
        if (!wait.isZero()) {
            throw RefusedException.rateLimited("You ask more often than is accepted", wait);
        }
        return fields -> bucket.charge(fields - 1);
    }

    /** How many users are counted now. */
    int users() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private TokenBucket bucket(Owner owner) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    owner, o -> new TokenBucket(limits.requestBurst(), limits.requestsPerSecond(), clock));
        }
    }
}
