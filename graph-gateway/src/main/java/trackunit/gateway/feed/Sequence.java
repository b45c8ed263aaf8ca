package trackunit.gateway.feed;

import java.util.Optional;
import java.util.TreeMap;
import trackunit.contracts.AnalysisEvent;

/**
 * Puts replayed and live events of one analysis in order: each once, none missing. Keeps a bounded number of events
 * that came early; what does not fit is only remembered as a gap, to be read from the log. Not thread-safe.
 */
final class Sequence {

    private final int capacity;
    private final TreeMap<Integer, AnalysisEvent> early = new TreeMap<>();
    private int delivered;
    private int newest;
    private boolean ended;

    /**
     * @param afterSeq the seq of the last event that is not wanted any more
     * @param capacity how many events are kept at most
     */
    Sequence(int afterSeq, int capacity) {
        this.delivered = afterSeq;
        this.capacity = capacity;
    }

    /** Takes an event from wherever it comes, as often as it comes. */
    void accept(AnalysisEvent event) {
        newest = Math.max(newest, event.seq());
        if (event.seq() <= delivered) {
            return;
        }
        early.putIfAbsent(event.seq(), event);
        if (early.size() > capacity) {
            // The latest goes: it is wanted last.
            early.pollLastEntry();
        }
    }

    /** Gives the next event in order, once; empty where it is not at hand. */
    Optional<AnalysisEvent> next() {
        AnalysisEvent event = early.remove(delivered + 1);
        if (event != null) {
            delivered = event.seq();
            ended = event.terminal();
        }
        return Optional.ofNullable(event);
    }

    /** Whether an event is known to exist that is neither delivered nor at hand in order. */
    boolean gap() {
        return newest > delivered && !early.containsKey(delivered + 1);
    }

    /** Whether the last event that is known to exist was terminal and is delivered. */
    boolean ended() {
        return ended && newest <= delivered;
    }

    /** The highest seq that is known to exist. */
    int newest() {
        return newest;
    }

    /** The seq of the last event that was delivered. */
    int delivered() {
        return delivered;
    }

    /** How many events are kept. */
    int kept() {
        return early.size();
    }
}
