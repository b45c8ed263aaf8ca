package trackunit.orchestrator.step;

import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;

/** What is done in one kind of step. */
interface StepWork {

    /** Which step it is. */
    StepName name();

    /** Makes ready what the work needs; called before the first such step is taken, and only where such steps are taken. */
    default void prepare() {}

    /** How many of an analysis's 100 points the step is worth when it is done. */
    int points();

    /**
     * Does the work on a photo that is verified.
     *
     * @return the step's result, a record of the contracts
     * @throws UnfitPhotoException where no further try can help
     */
    Object work(Analysis analysis, VerifiedPhoto photo, Stages stages);
}
