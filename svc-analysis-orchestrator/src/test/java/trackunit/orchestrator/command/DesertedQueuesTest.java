package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import trackunit.broker.Queues.Queue;

class DesertedQueuesTest {

    private static final Function<String, Optional<Queue>> SILENT = queue -> Optional.empty();
    private static final Function<String, Optional<Queue>> NOBODY = queue -> Optional.of(new Queue(3, 0));
    private static final Function<String, Optional<Queue>> SOMEBODY = queue -> Optional.of(new Queue(3, 1));

    private final DesertedQueues deserted = new DesertedQueues(Set.of("request", "cancel"));

    @Test
    void all_are_deserted_until_the_broker_tells_otherwise() {
        assertThat(deserted.contains("request")).isTrue();

        deserted.look(queue -> queue.equals("request") ? SOMEBODY.apply(queue) : NOBODY.apply(queue));

        assertThat(deserted.contains("request")).isFalse();
        assertThat(deserted.contains("cancel")).isTrue();
        assertThat(deserted.none()).isFalse();
    }

    @Test
    void a_queue_is_subscribed_to_anew_when_the_broker_has_told_twice_in_a_row_that_nobody_consumes_it() {
        assertThat(deserted.lookAgain(NOBODY)).isEmpty();
        assertThat(deserted.lookAgain(NOBODY)).containsExactlyInAnyOrder("request", "cancel");
        assertThat(deserted.lookAgain(SOMEBODY)).isEmpty();
        assertThat(deserted.lookAgain(NOBODY)).isEmpty();
    }

    @Test
    void a_broker_that_does_not_answer_has_told_nothing() {
        deserted.lookAgain(NOBODY);

        assertThat(deserted.lookAgain(SILENT)).isEmpty();
        assertThat(deserted.lookAgain(NOBODY)).isEmpty();
    }

    @Test
    void a_queue_that_the_broker_does_not_tell_of_counts_as_it_did_before() {
        deserted.look(SOMEBODY);
        deserted.look(SILENT);
        assertThat(deserted.none()).isTrue();

        deserted.look(NOBODY);
        deserted.look(SILENT);
        assertThat(deserted.contains("cancel")).isTrue();
    }
}
