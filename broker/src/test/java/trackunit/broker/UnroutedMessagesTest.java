package trackunit.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Topology;

class UnroutedMessagesTest {

    private final Logger log = Logger.getLogger(UnroutedMessages.class.getName());
    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {
            told.clear();
        }

        @Override
        public void close() {
            told.clear();
        }
    };
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final UnroutedMessages unrouted = new UnroutedMessages(meters, nanos::get);

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void leave() {
        log.removeHandler(listener);
    }

    @Test
    void each_is_counted_from_zero_on() {
        assertThat(counted(Topology.COMMANDS)).isZero();

        unrouted.count(Topology.DEAD_LETTER, "any");
        unrouted.count(Topology.DEAD_LETTER, "other");

        assertThat(counted(Topology.DEAD_LETTER)).isEqualTo(2);
        assertThat(counted(Topology.COMMANDS)).isZero();
    }

    @Test
    void however_many_there_are_one_a_minute_is_told() {
        unrouted.count(Topology.COMMANDS, "first");
        unrouted.count(Topology.COMMANDS, "second");
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        unrouted.count(Topology.COMMANDS, "third");

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains(Topology.COMMANDS, "first");
        assertThat(told.get(1)).contains("third");
    }

    @Test
    void whatever_is_no_event_must_be_taken_by_a_queue() {
        assertThat(letter(Topology.COMMANDS).mandatory()).isTrue();
        assertThat(letter(Topology.DEAD_LETTER).mandatory()).isTrue();
        assertThat(Topology.EVENTS.values())
                .allSatisfy(exchange -> assertThat(letter(exchange).mandatory()).isFalse());
    }

    private static Letter letter(String exchange) {
        return new Letter(exchange, "", "id", null, Map.of(), new byte[0]);
    }

    private double counted(String exchange) {
        return meters.get("broker.unrouted").tag("exchange", exchange).counter().count();
    }
}
