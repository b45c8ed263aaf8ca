package trackunit.gateway.command;

import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisState;

/**
 * An attempt that was asked for.
 *
 * @param state the state in which the analysis was found
 * @param attempt the attempt that begins: 1, 2, 3 ...
 */
public record Retried(AnalysisState state, int attempt) {

    /** The orchestrator counts one more than the attempt that the retry names, and begins none where that is not the last any more. */
    static Retried of(AnalysisSnapshot found) {
        return new Retried(found.state(), found.attempt() + 1);
    }
}
