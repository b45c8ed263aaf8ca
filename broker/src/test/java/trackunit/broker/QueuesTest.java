package trackunit.broker;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class QueuesTest {

    @Test
    void a_queue_is_absent_where_the_broker_closes_the_channel_because_it_does_not_find_it() {
        assertThat(Queues.absent(new IOException(closed(AMQP.NOT_FOUND)))).isTrue();
    }

    @Test
    void other_reasons_of_the_broker_say_nothing_of_a_queue() {
        assertThat(Queues.absent(new IOException(closed(AMQP.RESOURCE_LOCKED)))).isFalse();
        assertThat(Queues.absent(new IOException(closed(AMQP.ACCESS_REFUSED)))).isFalse();
    }

    @Test
    void a_connection_that_breaks_says_nothing_of_a_queue() {
        assertThat(Queues.absent(new IOException("Broken pipe"))).isFalse();
        assertThat(Queues.absent(new AlreadyClosedException(new ShutdownSignalException(true, false, null, this))))
                .isFalse();
    }

    private ShutdownSignalException closed(int reason) {
        AMQP.Channel.Close close =
                new AMQP.Channel.Close.Builder().replyCode(reason).build();
        return new ShutdownSignalException(false, false, close, this);
    }
}
