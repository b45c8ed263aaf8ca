package trackunit.orchestrator.step;

import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;

/** What is done in one kind of step. */
interface StepWork {

    /** Which step it is. */
    StepName name();

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
