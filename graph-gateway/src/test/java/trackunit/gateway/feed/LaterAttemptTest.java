package trackunit.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static trackunit.gateway.feed.StoryEvents.terminal;

import org.junit.jupiter.api.Test;

class LaterAttemptTest {

    private final Story story = new Story(new Wanted(7, 2), 4);

    @Test
    void the_end_of_an_earlier_attempt_is_no_end_for_who_waits_for_a_later_one() {
        story.hear(terminal(7));
        story.learn(LogPage.ended(7, 1));

        assertThat(story.finished()).isFalse();
        assertThat(story.found()).isTrue();
        assertThat(story.begun()).isFalse();
    }

    @Test
    void the_log_is_not_asked_for_a_later_attempt_again_at_once() {
        story.learn(LogPage.ended(7, 1));
        assertThat(story.mustRead()).isFalse();

        story.doubt();
        assertThat(story.mustRead()).isTrue();
    }

    @Test
    void a_later_attempt_that_has_ended_meanwhile_is_the_end() {
        story.learn(LogPage.ended(7, 1));
        story.doubt();
        story.learn(LogPage.ended(8, 3));

        assertThat(story.finished()).isTrue();
    }
}
