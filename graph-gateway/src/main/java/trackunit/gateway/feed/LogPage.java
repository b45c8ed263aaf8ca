package trackunit.gateway.feed;

import java.util.List;
import trackunit.contracts.AnalysisEvent;

/**
 * What the log says of an analysis after some event.
 *
 * @param found whether the caller has such an analysis
 * @param events what follows, in order
 * @param more whether the log may hold further events than these
 * @param ended whether nothing follows and the analysis has ended
 */
record LogPage(boolean found, List<AnalysisEvent> events, boolean more, boolean ended) {

    /** The caller has no such analysis, or not yet. */
    static final LogPage MISSING = new LogPage(false, List.of(), false, false);

    /** Nothing follows. */
    static LogPage nothing(boolean ended) {
        return new LogPage(true, List.of(), false, ended);
    }

    /** Something follows. */
    static LogPage of(List<AnalysisEvent> events, boolean more) {
        return new LogPage(true, events, more, false);
    }
}
