package trackunit.broker;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** One AMQP channel in confirm mode: tells for every message when the broker has it. Publishing is thread-safe. */
final class ConfirmChannel {

    private final Channel channel;
    private final ConcurrentNavigableMap<Long, CompletableFuture<Void>> waiting = new ConcurrentSkipListMap<>();

    ConfirmChannel(Channel channel) throws IOException {
        this.channel = channel;
        ConfirmCallback confirmed = (tag, multiple) -> settle(tag, multiple, null);
        ConfirmCallback refused =
                (tag, multiple) -> settle(tag, multiple, new UnconfirmedException("The broker refused the message"));
        channel.addConfirmListener(confirmed, refused);
        channel.addShutdownListener(cause -> failAll(new UnconfirmedException("The channel was closed", cause)));
        channel.confirmSelect();
    }

    /**
     * Sends a message; what comes back fails where the broker refuses it or the channel closes first. Where it cannot be
     * written the channel ends: the client has counted a message of which the broker does not know.
     */
    synchronized CompletableFuture<Void> publish(Letter letter, Map<String, Object> headers) throws IOException {
        long tag = channel.getNextPublishSeqNo();
        CompletableFuture<Void> confirm = new CompletableFuture<>();
        waiting.put(tag, confirm);
        confirm.whenComplete((done, failure) -> waiting.remove(tag));
        try {
            channel.basicPublish(letter.exchange(), letter.routingKey(), letter.properties(headers), letter.body());
        } catch (IOException | RuntimeException e) {
            confirm.completeExceptionally(e);
            channel.abort();
            throw e;
        }
        return confirm;
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

    private void failAll(UnconfirmedException failure) {
        List.copyOf(waiting.values()).forEach(confirm -> complete(confirm, failure));
    }

    private static void complete(CompletableFuture<Void> confirm, UnconfirmedException failure) {
        if (confirm == null) {
            return; // its time had run out before
        }
        if (failure == null) {
            confirm.complete(null);
        } else {
            confirm.completeExceptionally(failure);
        }
    }
}
