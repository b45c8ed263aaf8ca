package trackunit.orchestrator.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.step.StepWorker;
import trackunit.orchestrator.workflow.AnalysisCommands;

/** All the queues that this process consumes, and what is done with their commands. */
@Singleton
class Intakes {

    private final List<Intake> all = new ArrayList<>();
    private final MessageCodec codec;
    private final DeadLetters deadLetters;
    private final CommandTraces traces;
    private final Patience patience;
    private final InHand inHand = new InHand();

    Intakes(
            MessageCodec codec,
            DeadLetters deadLetters,
            CommandTraces traces,
            Patience patience,
            IntakeSettings settings,
            AnalysisCommands commands,
            StepWorker worker) {
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.patience = patience;
        Prefetch prefetch = settings.prefetch();
        if (settings.consumes().contains(IntakeSettings.Kind.REQUESTS)) {
            add(Topology.REQUEST_KEY, RequestAnalysis.class, commands::request, prefetch.request());
            add(Topology.CANCEL_KEY, CancelAnalysis.class, commands::cancel, prefetch.cancel());
            add(Topology.RETRY_KEY, RetryAnalysis.class, commands::retry, prefetch.retry());
        }
        for (StepName step : StepName.values()) {
            if (settings.consumes().contains(IntakeSettings.Kind.valueOf(step.name()))) {
                addStep(step, worker, prefetch);
            }
        }
    }

    private void addStep(StepName step, StepWorker worker, Prefetch prefetch) {
        worker.prepare(step);
        for (Priority priority : Priority.values()) {
            Consumer<RunStep> run = command -> worker.run(command, priority);
            add(Topology.stepKey(step, priority), RunStep.class, run, prefetch.of(step, priority));
        }
    }

    private <C extends AnalysisCommand> void add(String routingKey, Class<C> type, Consumer<C> task, int prefetch) {
        String queue = Topology.queue(routingKey);
        deadLetters.expectFrom(queue);
        CommandHandler<C> handler = new CommandHandler<>(queue, type, task, codec, deadLetters, traces, patience);
        all.add(new Intake(handler, inHand, prefetch));
    }

    void stop() {
        all.forEach(Intake::stop);
    }

    InHand inHand() {
        return inHand;
    }

    List<Intake> all() {
        return List.copyOf(all);
    }
}
