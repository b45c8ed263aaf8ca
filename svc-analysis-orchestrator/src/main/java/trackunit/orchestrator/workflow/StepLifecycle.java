package trackunit.orchestrator.workflow;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.FailureReason;
import trackunit.contracts.RunStep;
import trackunit.orchestrator.log.EventLog;
import trackunit.orchestrator.log.Transactions;
import trackunit.orchestrator.log.Work;

/** The way of one step: taken, going through its stages, and done, failed or given back. Each is one transaction. */
@Singleton
public class StepLifecycle {

    private final Transactions transactions;
    private final Analyses analyses;
    private final Steps steps;
    private final Leases leases;
    private final EventLog log;
    private final Endings endings;

    StepLifecycle(Transactions t, Analyses analyses, Steps steps, Leases leases, EventLog log, Endings endings) {
        this.transactions = t;
        this.analyses = analyses;
        this.steps = steps;
        this.leases = leases;
        this.log = log;
        this.endings = endings;
    }

    /**
     * Takes a step and counts the try, before anything is done for it.
     *
     * @return empty where it is not to be done now: done, held by another, not due, or its analysis has ended
     */
    public Optional<StepJob> take(RunStep command, String firstStage) {
        return transactions.call(work -> analyses.lock(work.handle(), command.correlationId())
                .filter(analysis -> analysis.owner().equals(command.owner()) && analysis.runs(command.attempt()))
                .flatMap(analysis -> take(work, analysis, command, firstStage)));
    }

    private Optional<StepJob> take(Work work, Analysis analysis, RunStep command, String firstStage) {
        UUID lease = UUID.randomUUID();
        return steps.take(work.handle(), analysis, command.step(), lease).map(tries -> {
            StepJob job = new StepJob(analysis, command.step(), tries, lease);
            progressed(work, job, firstStage);
            return job;
        });
    }

    /**
     * Writes down that a stage was entered.
     *
     * @param points how many of the analysis's 100 points the step has reached
     * @throws StepGoneException where the work is to stop
     */
    public void enter(StepJob job, String stage, int points) {
        holding(job, work -> {
            steps.progress(work.handle(), job.lease(), points);
            progressed(work, job, stage);
        });
    }

    /**
     * Asks whether the work is to go on.
     *
     * @throws StepGoneException where it is to stop
     */
    public void goOn(StepJob job) {
        holding(job, work -> {});
    }

    /**
     * Stores the result; the last step of an attempt completes the analysis.
     *
     * @throws StepGoneException where nothing could be stored
     */
    public void finish(StepJob job, int points, String result) {
        holding(job, work -> {
            steps.finish(work.handle(), job.lease(), points, result);
            endings.completeIfAllDone(work, job.analysis());
        });
    }

    /**
     * Fails the whole analysis: no further try can help.
     *
     * @throws StepGoneException where it has ended already
     */
    public void fail(StepJob job, FailureReason reason, String message) {
        holding(job, work -> endings.fail(work, job.analysis(), reason, message));
    }

    /**
     * Lets the step be tried again later, or fails the analysis where this was the last try.
     *
     * @throws StepGoneException where it is no longer this worker's
     */
    public void tryAgain(StepJob job, String failure) {
        holding(job, work -> endings.tryAgain(work, job.analysis(), job.lease(), job.tries(), failure));
    }

    /**
     * Gives a step back that was not worked on to the end, due at once; the try does not count.
     *
     * @throws StepGoneException where it is no longer this worker's
     */
    public void giveBack(StepJob job) {
        holding(job, work -> leases.giveBack(work.handle(), job.lease(), "given back", Duration.ZERO, false));
    }

    private void progressed(Work work, StepJob job, String stage) {
        int percent = analyses.progress(work.handle(), job.analysis());
        log.append(
                work,
                job.analysis().id(),
                job.analysis().attempt(),
                header -> new AnalysisProgressed(header, job.step(), stage, percent));
    }

    private void holding(StepJob job, Consumer<Work> task) {
        transactions.run(work -> {
            boolean held = analyses.lock(work.handle(), job.analysis().id())
                            .filter(analysis -> analysis.runs(job.analysis().attempt()))
                            .isPresent()
                    && leases.held(work.handle(), job.lease());
            if (!held) {
                throw new StepGoneException(job);
            }
            task.accept(work);
        });
    }
}
