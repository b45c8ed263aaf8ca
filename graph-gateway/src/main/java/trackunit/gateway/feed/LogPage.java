package trackunit.gateway.feed;

import java.util.List;
import java.util.OptionalInt;
import trackunit.contracts.AnalysisEvent;

/**
 * What the log says of an analysis after some event.
 *
 * @param attempt the newest attempt that is known, from 1; 0 where the caller has no such analysis
 * @param events what follows, in order
 * @param more whether the log may hold further events than these
 * @param endedAt the seq of the analysis' last event where it has ended and nothing that was asked for follows
 */
record LogPage(int attempt, List<AnalysisEvent> events, boolean more, OptionalInt endedAt) {

    /** The caller has no such analysis, or not yet. */
    static final LogPage MISSING = new LogPage(0, List.of(), false, OptionalInt.empty());

    /** Nothing follows yet. */
    static LogPage nothing(int attempt) {
        return new LogPage(attempt, List.of(), false, OptionalInt.empty());
    }

    /** Nothing follows: the analysis has ended, with this event of this attempt. */
    static LogPage ended(int lastSeq, int attempt) {
        return new LogPage(attempt, List.of(), false, OptionalInt.of(lastSeq));
    }

    /** Something follows: one event or more. */
    static LogPage of(List<AnalysisEvent> events, boolean more) {
        int newest = events.stream()
                .mapToInt(event -> event.header().attempt())
                .max()
                .orElseThrow();
        return new LogPage(newest, events, more, OptionalInt.empty());
    }
}
