package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A stream ends when its socket closes, whoever forgets it. */
class SocketEndTest {

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void an_open_stream_ends_when_its_socket_closes() {
        follow();
        assertThat(ended).hasValue(0);
        channel.close();
        channel.runPendingTasks();
        assertThat(ended).hasValue(1);
    }

    @Test
    void a_stream_that_begins_on_a_closed_socket_ends_at_once() {
        channel.close();
        follow();
        channel.runPendingTasks();
        assertThat(ended).hasValue(1);
    }

    @Test
    void a_stream_ends_once() {
        follow().cancel();
        channel.close();
        channel.runPendingTasks();
        assertThat(ended).hasValue(1);
    }

    private Cancellable follow() {
        Multi<Integer> stream =
                Multi.createFrom().<Integer>nothing().onTermination().invoke(ended::incrementAndGet);
        return SocketEnd.of(channel, stream).subscribe().with(item -> {});
    }
}
