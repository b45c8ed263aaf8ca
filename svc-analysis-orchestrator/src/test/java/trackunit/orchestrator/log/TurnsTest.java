package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final List<String> sent = new ArrayList<>();

    @Test
    void each_sends_a_batch_in_its_turn_until_nothing_is_left() {
        new Turns(List.of(outlet("much", 3), outlet("little", 1), outlet("some", 2)), LONG).goOn();

        assertThat(sent).containsExactly("much", "little", "some", "much", "some", "much");
    }

    @Test
    void one_that_fails_or_is_refused_keeps_no_other_waiting() {
        Outlet failing = () -> {
            throw new IllegalStateException("away");
        };
        Outlet refused = () -> false;

        new Turns(List.of(failing, refused, outlet("other", 2)), LONG).goOn();

        assertThat(sent).containsExactly("other", "other");
    }

    @Test
    void a_round_ends_though_there_is_always_more_and_the_next_one_goes_on() {
        Turns turns = new Turns(List.of(outlet("endless", Integer.MAX_VALUE), outlet("little", 1)), Duration.ZERO);

        Stream.generate(() -> turns).limit(4).forEach(Turns::goOn);

        assertThat(sent).containsExactly("endless", "little", "endless", "little");
    }

    /** One that has something to send for that many batches; what it has is there again in the next round. */
    private Outlet outlet(String name, int batches) {
        int[] left = {batches};
        return () -> {
            sent.add(name);
            left[0] = left[0] == 1 ? batches : left[0] - 1;
            return left[0] != batches;
        };
    }
}
