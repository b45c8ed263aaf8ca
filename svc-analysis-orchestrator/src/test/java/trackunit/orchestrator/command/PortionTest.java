package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortionTest {

    private final Portion portion = new Portion(2);

    @Test
    void deliveries_of_one_channel_can_be_acknowledged() {
        int first = portion.take(1).orElseThrow();
        int second = portion.take(2).orElseThrow();

        assertThat(portion.leave(first)).isTrue();
        assertThat(portion.leave(second)).isTrue();
    }

    @Test
    void tags_that_count_anew_tell_of_a_new_channel() {
        int old = portion.take(1).orElseThrow();

        int fresh = portion.take(1).orElseThrow();

        assertThat(portion.leave(old)).isFalse();
        assertThat(portion.leave(fresh)).isTrue();
    }

    @Test
    void more_than_was_asked_for_is_not_taken() {
        portion.take(1);
        int second = portion.take(2).orElseThrow();

        assertThat(portion.take(3)).isEmpty();

        portion.leave(second);
        assertThat(portion.take(4)).isPresent();
    }

    @Test
    void what_a_lost_channel_left_in_hand_does_not_count_against_the_new_one() {
        int old = portion.take(5).orElseThrow();
        portion.take(6);

        assertThat(portion.take(1)).isPresent();
        portion.leave(old);
        assertThat(portion.take(2)).isPresent();
        assertThat(portion.take(3)).isEmpty();
    }

    @Test
    void a_subscription_is_given_up_once_and_takes_nothing_more() {
        int first = portion.take(1).orElseThrow();

        assertThat(portion.giveUp()).isTrue();

        assertThat(portion.giveUp()).isFalse();
        portion.leave(first);
        assertThat(portion.take(2)).isEmpty();
    }
}
