package trackunit.orchestrator.step;

/** Hears of the stages that a work goes through. */
@FunctionalInterface
interface Stages {

    /**
     * A stage is entered. It throws where the work is to stop.
     *
     * @param stage its name, as clients read it
     * @param points how many of the analysis's 100 points the step has reached
     */
    void enter(String stage, int points);
}
