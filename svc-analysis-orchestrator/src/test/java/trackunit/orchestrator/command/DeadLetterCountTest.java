package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class DeadLetterCountTest {

    @Test
    void the_count_of_a_queue_starts_at_zero_before_anything_is_put_aside() {
        MeterRegistry meters = new SimpleMeterRegistry();

        new DeadLetters(null, meters).expectFrom("queue");

        assertThat(meters.get("orchestrator.dead.letters")
                        .tag("queue", "queue")
                        .counter()
                        .count())
                .isZero();
    }
}
