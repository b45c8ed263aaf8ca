package trackunit.gateway.command;

import com.rabbitmq.client.MessageProperties;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.rabbitmq.OutgoingRabbitMQMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.Topology;
import trackunit.gateway.refusal.Busy;

/** Sends commands. One counts as sent only when the broker has confirmed it. */
@ApplicationScoped
class CommandSender {

    private final MutinyEmitter<byte[]> commands;
    private final CommandsConfig config;
    private final Busy busy;
    private final MessageCodec codec = new MessageCodec();

    CommandSender(@Channel("commands") MutinyEmitter<byte[]> commands, CommandsConfig config, Busy busy) {
        this.commands = commands;
        this.config = config;
        this.busy = busy;
    }

    /** Sends a command; fails with BUSY where the broker does not confirm it in time. It may then still arrive. */
    Uni<Void> send(AnalysisCommand command) {
        Message<byte[]> message = Message.of(codec.encode(command), Metadata.of(properties(command)));
        return Uni.createFrom()
                .deferred(() -> commands.sendMessage(message))
                .ifNoItem()
                .after(config.confirmTimeout())
                .fail()
                .onFailure()
                .transform(e -> busy.because("The command could not be handed over", e));
    }

    private static OutgoingRabbitMQMetadata properties(AnalysisCommand command) {
        return OutgoingRabbitMQMetadata.builder()
                .withRoutingKey(routingKey(command))
                .withContentType(MessageCodec.CONTENT_TYPE)
                .withMessageId(UUID.randomUUID().toString())
                .withCorrelationId(command.correlationId().toString())
                .withDeliveryMode(MessageProperties.PERSISTENT_BASIC.getDeliveryMode())
                .build();
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
