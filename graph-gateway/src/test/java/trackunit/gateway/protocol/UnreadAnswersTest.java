package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is read of a client that does not read. */
class UnreadAnswersTest {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final EmbeddedChannel channel = new EmbeddedChannel(new UnreadAnswers(LONGEST));

    @Test
    void nothing_is_read_while_answers_wait_and_all_in_order_afterwards() {
        channel.freezeTime();
        channel.writeInbound("a");
        writable(false);
        channel.writeInbound("b", "c");
        assertThat(channel.<String>readInbound()).isEqualTo("a");
        assertThat(channel.<String>readInbound()).isNull();
        assertThat(channel.config().isAutoRead()).isFalse();
        writable(true);
        channel.writeInbound("d");
        assertThat(channel.config().isAutoRead()).isTrue();
        assertThat(channel.inboundMessages()).containsExactly("b", "c", "d");
    }

    @Test
    void a_client_that_takes_nothing_is_let_go() {
        channel.freezeTime();
        writable(false);
        pass(LONGEST);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void a_client_that_takes_little_is_kept() {
        channel.freezeTime();
        writable(false);
        for (int i = 0; i < 5; i++) {
            channel.writeOutbound("answer");
            pass(LONGEST);
            assertThat(channel.isOpen()).isTrue();
        }
    }

    @Test
    void a_client_that_has_taken_all_may_do_nothing() {
        channel.freezeTime();
        writable(false);
        writable(true);
        pass(LONGEST.multipliedBy(3));
        assertThat(channel.isOpen()).isTrue();
    }

    private void writable(boolean writable) {
        channel.unsafe().outboundBuffer().setUserDefinedWritability(1, writable);
        channel.runPendingTasks();
    }

    private void pass(Duration time) {
        channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }
}
