package trackunit.gateway.command;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import trackunit.broker.Letter;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.Topology;
import trackunit.gateway.publishing.ReactivePublisher;
import trackunit.gateway.refusal.Busy;

/** Sends commands. One counts as sent only when the broker has confirmed it. */
@ApplicationScoped
class CommandSender {

    private final ReactivePublisher publisher;
    private final CommandSettings settings;
    private final Busy busy;
    private final MessageCodec codec = new MessageCodec();

    CommandSender(ReactivePublisher publisher, CommandSettings settings, Busy busy) {
        this.publisher = publisher;
        this.settings = settings;
        this.busy = busy;
    }

    /** Sends a command; fails with BUSY where the broker does not confirm it in time. It may then still arrive. */
    Uni<Void> send(AnalysisCommand command) {
        return publisher
                .publish(letter(command))
                .ifNoItem()
                .after(settings.confirmTimeout())
                .fail()
                .onFailure()
                .transform(e -> busy.because("The command could not be handed over", e));
    }

    private Letter letter(AnalysisCommand command) {
        return new Letter(
                Topology.COMMANDS,
                routingKey(command),
                UUID.randomUUID().toString(),
                command.correlationId().toString(),
                Map.of(),
                codec.encode(command));
    }

    private static String routingKey(AnalysisCommand command) {
        if (command instanceof RequestAnalysis) {
            return Topology.REQUEST_KEY;
        } else if (command instanceof CancelAnalysis) {
            return Topology.CANCEL_KEY;
        } else if (command instanceof RetryAnalysis) {
            return Topology.RETRY_KEY;
        }
        throw new IllegalArgumentException("No command of the gateway: " + command);
    }
}
