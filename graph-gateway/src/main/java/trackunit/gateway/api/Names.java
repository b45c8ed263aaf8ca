package trackunit.gateway.api;

import java.util.List;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.StepName;

/** Says the contracts' names as the schema says them: today the same words, held together by a test. */
final class Names {

    private Names() {}

    static AnalysisState state(trackunit.contracts.AnalysisState state) {
        return AnalysisState.valueOf(state.name());
    }

    static trackunit.contracts.AnalysisState state(AnalysisState state) {
        return state == null ? null : trackunit.contracts.AnalysisState.valueOf(state.name());
    }

    static AnalysisPriority priority(Priority priority) {
        return AnalysisPriority.valueOf(priority.name());
    }

    static Priority priority(AnalysisPriority priority) {
        return Priority.valueOf(priority.name());
    }

    static AnalysisStep step(StepName step) {
        return AnalysisStep.valueOf(step.name());
    }

    static FailureReason reason(trackunit.contracts.FailureReason reason) {
        return reason == null ? null : FailureReason.valueOf(reason.name());
    }

    static PictureFormat format(PhotoFormat format) {
        return PictureFormat.valueOf(format.name());
    }

    static RecognitionBasis basis(RecognitionResult.Basis basis) {
        return basis == null ? null : RecognitionBasis.valueOf(basis.name());
    }

    static List<RecognitionDecision> decisions(List<RecognitionResult.Decision> decided) {
        return decided == null
                ? null
                : decided.stream()
                        .map(decision -> RecognitionDecision.valueOf(decision.name()))
                        .toList();
    }

    static Likeness likeness(ComparisonResult.Likeness likeness) {
        return Likeness.valueOf(likeness.name());
    }
}
