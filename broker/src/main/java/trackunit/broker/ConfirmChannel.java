package trackunit.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import com.rabbitmq.client.Return;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import trackunit.contracts.Topology;

/**
 * One AMQP channel in confirm mode: tells for every message when the broker has it. Publishing is thread-safe. A message
 * that a queue must take carries its number, because what the broker sends back where none does names no other.
 */
final class ConfirmChannel {

    private final Channel channel;
    private final UnroutedMessages unrouted;
    private final ConcurrentNavigableMap<Long, CompletableFuture<Void>> waiting = new ConcurrentSkipListMap<>();

    ConfirmChannel(Channel channel, UnroutedMessages unrouted) throws IOException {
        this.channel = channel;
        this.unrouted = unrouted;
        ConfirmCallback confirmed = (tag, multiple) -> settle(tag, multiple, null);
        ConfirmCallback refused =
                (tag, multiple) -> settle(tag, multiple, new UnconfirmedException("The broker refused the message"));
        channel.addConfirmListener(confirmed, refused);
        channel.addReturnListener(this::sentBack);
        channel.addShutdownListener(cause -> failAll(new UnconfirmedException("The channel was closed", cause)));
        channel.confirmSelect();
    }

    /**
     * Sends a message; what comes back fails where the broker refuses it, where no queue takes it that must, or where the
     * channel closes first. Where it cannot be written the channel ends: the client has counted a message of which the
     * broker does not know.
     */
    synchronized CompletableFuture<Void> publish(Letter letter, Map<String, Object> headers) throws IOException {
        long tag = channel.getNextPublishSeqNo();
        CompletableFuture<Void> confirm = new CompletableFuture<>();
        waiting.put(tag, confirm);
        confirm.whenComplete((done, failure) -> waiting.remove(tag));
        try {
            write(letter, headers, tag);
        } catch (IOException | RuntimeException e) {
            confirm.completeExceptionally(e);
            channel.abort();
            throw e;
        }
        return confirm;
    }

    private void write(Letter letter, Map<String, Object> headers, long tag) throws IOException {
        Map<String, Object> all = new HashMap<>(headers);
        if (letter.mandatory()) {
            all.put(Topology.PUBLISH_NUMBER_HEADER, tag);
        }
        channel.basicPublish(
                letter.exchange(), letter.routingKey(), letter.mandatory(), letter.properties(all), letter.body());
    }

    boolean open() {
        return channel.isOpen();
    }

    int unconfirmed() {
        return waiting.size();
    }

    private void settle(long tag, boolean multiple, UnconfirmedException failure) {
        if (multiple) {
            List.copyOf(waiting.headMap(tag, true).values()).forEach(confirm -> complete(confirm, failure));
        } else {
            complete(waiting.get(tag), failure);
        }
    }

    /** RabbitMQ confirms such a message afterwards, and the embedded broker has refused it before. */
    private void sentBack(Return message) {
        unrouted.count(message.getExchange(), message.getRoutingKey());
        if (message.getProperties().getHeaders().get(Topology.PUBLISH_NUMBER_HEADER) instanceof Long tag) {
            String reason = "No queue takes messages with key " + message.getRoutingKey();
            complete(waiting.get(tag), new UnconfirmedException(reason));
        }
    }

    private void failAll(UnconfirmedException failure) {
        List.copyOf(waiting.values()).forEach(confirm -> complete(confirm, failure));
    }

    private static void complete(CompletableFuture<Void> confirm, UnconfirmedException failure) {
        if (confirm == null) {
            return; // its time had run out before, or it has failed
        }
        if (failure == null) {
            confirm.complete(null);
        } else {
            confirm.completeExceptionally(failure);
        }
    }
}
