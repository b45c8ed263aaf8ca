package trackunit.chaos.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients saw: every analysis that they asked for, what was refused to them, and what broke a promise. */
public final class Ledger {

    private final Map<String, Story> stories = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger followed = new AtomicInteger();
    private final List<String> details = new CopyOnWriteArrayList<>();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);

    /** The story of an analysis, a new one where it has none. */
    public Story story(String id) {
        return stories.computeIfAbsent(id, any -> new Story(any, this));
    }

    /** All that was asked for. */
    public List<Story> stories() {
        return List.copyOf(stories.values());
    }

    /** What was accepted. */
    public List<Story> accepted() {
        return stories.values().stream().filter(Story::accepted).toList();
    }

    /** What was accepted and has not ended, as far as was told. */
    public List<Story> open() {
        return accepted().stream().filter(story -> !story.ended()).toList();
    }

    /** Somebody is going to follow an analysis. */
    public void follow() {
        followed.incrementAndGet();
    }

    /** Somebody has followed an analysis as far as it is to be followed. */
    public void leave() {
        followed.decrementAndGet();
    }

    /** How many analyses are followed now, or are going to be. */
    public int followed() {
        return followed.get();
    }

    /** A request was refused twice. */
    public void refused(String why) {
        refusals.computeIfAbsent(why, any -> new AtomicInteger()).incrementAndGet();
    }

    /** How often a request was refused twice. */
    public int refusals() {
        return refusals.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** Why requests were refused, and how often. */
    public Map<String, AtomicInteger> reasons() {
        return Map.copyOf(refusals);
    }

    /** A promise was broken. */
    public synchronized void fault(Fault fault, String detail) {
        faults.merge(fault, 1, Integer::sum);
        details.add(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + fault + ": " + detail);
    }

    /** How often which promise was broken. */
    public synchronized Map<Fault, Integer> faults() {
        return new EnumMap<>(faults);
    }

    /** What was broken, in the order in which it was found. */
    public List<String> details() {
        return details;
    }
}
