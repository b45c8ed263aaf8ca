package trackunit.orchestrator.step;

import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;

/** What is done in one kind of step. */
interface StepWork {

    /** How many of an analysis's 100 points each step is worth when it is done; together 100. */
    int points();

    StepName name();

    /**
     * Does the work on a photo that is verified.
     *
     * @return the step's result, a record of the contracts
     * @throws UnfitPhotoException where no further try can help
     */
    Object work(Analysis analysis, byte[] photo, Stages stages);
}
