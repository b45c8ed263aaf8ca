package trackunit.orchestrator.command;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.MessageCodec;
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
    private final Channels channels;
    private final MessageCodec codec;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final Portions portions;
    private final InHand inHand = new InHand();

    Intakes(
            Channels channels,
            MessageCodec codec,
            DeadLetters deadLetters,
            Patience patience,
            Portions portions,
            IntakeSettings settings,
            AnalysisCommands commands,
            StepWorker worker) {
        this.channels = channels;
        this.codec = codec;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.portions = portions;
        if (settings.consumes().contains(IntakeSettings.Kind.REQUESTS)) {
            add(Topology.REQUEST_KEY, RequestAnalysis.class, commands::request);
            add(Topology.CANCEL_KEY, CancelAnalysis.class, commands::cancel);
            add(Topology.RETRY_KEY, RetryAnalysis.class, commands::retry);
        }
        for (StepName step : StepName.values()) {
            if (settings.consumes().contains(IntakeSettings.Kind.valueOf(step.name()))) {
                addStep(step, worker);
            }
        }
    }

    private void addStep(StepName step, StepWorker worker) {
        worker.prepare(step);
        for (trackunit.contracts.Priority priority : trackunit.contracts.Priority.values()) {
            add(Topology.stepKey(step, priority), RunStep.class, command -> worker.run(command, priority));
        }
    }

    private <C extends AnalysisCommand> void add(String routingKey, Class<C> type, Consumer<C> task) {
        CommandHandler<C> handler =
                new CommandHandler<>(Topology.queue(routingKey), type, task, codec, deadLetters, patience);
        deadLetters.expectFrom(handler.queue());
        all.add(new Intake(channels.of(routingKey), handler, inHand, portions.of(handler.queue())));
    }

    /** Commands are taken when everything else has started. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        all.forEach(Intake::start);
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
