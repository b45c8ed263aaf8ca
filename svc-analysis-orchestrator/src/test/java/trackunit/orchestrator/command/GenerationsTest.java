package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final Generations generations = new Generations();

    @Test
    void deliveries_of_one_channel_are_of_one_generation() {
        int first = generations.of(1);
        int second = generations.of(2);

        assertThat(first).isEqualTo(second);
        assertThat(generations.newest(first)).isTrue();
    }

    @Test
    void tags_that_count_anew_tell_of_a_new_channel() {
        int old = generations.of(1);

        int fresh = generations.of(1);

        assertThat(generations.newest(old)).isFalse();
        assertThat(generations.newest(fresh)).isTrue();
    }
}
