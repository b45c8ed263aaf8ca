package trackunit.gateway.feed;

import java.util.Optional;
import trackunit.contracts.AnalysisEvent;

/**
 * What one subscriber knows of one analysis, from the broker and from the log, and what it has to do next: deliver,
 * read, wait or end. Not thread-safe.
 */
final class Story {

    private final Sequence sequence;
    private final int wantedAttempt;
    private int attempt;
    private boolean unread = true;
    private boolean stalled;
    private boolean over;

    /** @param capacity how many events are kept at most */
    Story(Wanted wanted, int capacity) {
        this.sequence = new Sequence(wanted.afterSeq(), capacity);
        this.wantedAttempt = wanted.attempt();
    }

    /** Takes an event from the broker. */
    void hear(AnalysisEvent event) {
        attempt = Math.max(attempt, event.header().attempt());
        over = false;
        stalled = false;
        // The end of a story of which only a later part is wanted: the log knows whether there will be one.
        unread |= event.terminal() && event.seq() <= sequence.delivered();
        sequence.accept(event);
    }

    /** Takes what the log says. */
    void learn(LogPage page) {
        attempt = Math.max(attempt, page.attempt());
        page.events().forEach(sequence::accept);
        unread = page.more();
        // While the log was read a retry may have begun, and its first event been heard: then this end is an old one.
        over = page.endedAt().isPresent() && sequence.newest() <= page.endedAt().getAsInt();
        // Asking the same again at once would bring the same.
        stalled = page.events().isEmpty();
    }

    /** Doubts that everything was heard. */
    void doubt() {
        unread = true;
        stalled = false;
    }

    /** Gives the next event in order, once; empty where it is not at hand. */
    Optional<AnalysisEvent> next() {
        return sequence.next();
    }

    /** Whether the log has to be read before anything else can be delivered. */
    boolean mustRead() {
        return unread || (sequence.gap() && !stalled);
    }

    /** Whether nothing follows. */
    boolean finished() {
        return begun() && !unread && !sequence.gap() && (over || sequence.ended());
    }

    /** Whether the analysis is known to exist. */
    boolean found() {
        return attempt > 0;
    }

    /** Whether the attempt that is wanted is known to have begun. */
    boolean begun() {
        return attempt >= wantedAttempt;
    }

    /** The seq of the last event that was delivered. */
    int delivered() {
        return sequence.delivered();
    }
}
