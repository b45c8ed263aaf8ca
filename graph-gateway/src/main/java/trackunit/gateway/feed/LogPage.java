package trackunit.gateway.feed;

import java.util.List;
import java.util.OptionalInt;
import trackunit.contracts.AnalysisEvent;

/**
 * What the log says of an analysis after some event.
 *
 * @param found whether the caller has such an analysis
 * @param events what follows, in order
 * @param more whether the log may hold further events than these
 * @param endedAt the seq of the analysis' last event where it has ended and nothing that was asked for follows
 */
record LogPage(boolean found, List<AnalysisEvent> events, boolean more, OptionalInt endedAt) {

    /** The caller has no such analysis, or not yet. */
    static final LogPage MISSING = new LogPage(false, List.of(), false, OptionalInt.empty());

    /** Nothing follows yet. */
    static LogPage nothing() {
        return new LogPage(true, List.of(), false, OptionalInt.empty());
    }

    /** Nothing follows: the analysis has ended with this event. */
    static LogPage ended(int lastSeq) {
        return new LogPage(true, List.of(), false, OptionalInt.of(lastSeq));
    }

    /** Something follows. */
    static LogPage of(List<AnalysisEvent> events, boolean more) {
        return new LogPage(true, events, more, OptionalInt.empty());
    }
}
