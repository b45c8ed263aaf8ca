package trackunit.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static trackunit.gateway.feed.StoryEvents.progressed;
import static trackunit.gateway.feed.StoryEvents.terminal;
import static trackunit.gateway.feed.StoryEvents.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisEvent;

class StoryTest {

    private static final int CAPACITY = 4;

    /** Whatever the broker brings, doubles, swaps or loses, the log makes the story whole. */
    @Property
    void any_interleaving_of_replay_and_live_is_delivered_in_order_once(
            @ForAll @IntRange(min = 1, max = 15) int last,
            @ForAll @IntRange(min = 0, max = 15) int afterSeq,
            @ForAll("heard") List<Integer> heard) {
        List<AnalysisEvent> log = whole(last);
        Story story = new Story(new Wanted(afterSeq, 1), CAPACITY);
        List<Integer> left = new ArrayList<>();
        for (int seq : heard) {
            if (seq <= last) {
                story.hear(log.get(seq - 1));
                deliver(story, left);
            }
        }
        readToTheEnd(story, log, left);
        assertThat(story.finished()).isTrue();
        assertThat(left)
                .isEqualTo(IntStream.rangeClosed(afterSeq + 1, last).boxed().toList());
    }

    @Test
    void a_late_subscriber_gets_the_whole_story_once() {
        List<Integer> left = new ArrayList<>();
        Story story = new Story(new Wanted(0, 1), CAPACITY);
        readToTheEnd(story, whole(9), left);
        assertThat(left).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(story.finished()).isTrue();
    }

    @Test
    void a_story_that_a_retry_continued_goes_on_after_the_terminal_event() {
        List<AnalysisEvent> log = new ArrayList<>(whole(3));
        log.addAll(List.of(progressed(4), terminal(5)));
        List<Integer> left = new ArrayList<>();
        Story story = new Story(new Wanted(0, 1), CAPACITY);
        readToTheEnd(story, log, left);
        assertThat(left).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void asking_for_what_comes_after_the_end_ends_at_once() {
        Story story = new Story(new Wanted(7, 1), CAPACITY);
        story.learn(LogPage.ended(7, 1));
        assertThat(story.finished()).isTrue();
    }

    @Test
    void asking_for_what_comes_long_after_the_end_ends_at_once() {
        Story story = new Story(new Wanted(99, 1), CAPACITY);
        story.hear(terminal(7));
        story.learn(LogPage.ended(7, 1));
        assertThat(story.finished()).isTrue();
    }

    @Test
    void an_end_that_the_log_told_before_a_retry_was_heard_is_no_end() {
        Story story = new Story(new Wanted(7, 1), CAPACITY);
        List<Integer> left = new ArrayList<>();
        story.hear(progressed(8));
        deliver(story, left);
        story.learn(LogPage.ended(7, 1));
        assertThat(left).containsExactly(8);
        assertThat(story.finished()).isFalse();
        story.hear(terminal(9));
        deliver(story, left);
        assertThat(left).containsExactly(8, 9);
        assertThat(story.finished()).isTrue();
    }

    @Test
    void the_end_of_a_story_whose_later_part_is_wanted_sends_to_the_log() {
        Story story = new Story(new Wanted(7, 1), CAPACITY);
        story.learn(LogPage.nothing(1));
        assertThat(story.mustRead()).isFalse();
        story.hear(terminal(3));
        assertThat(story.mustRead()).isTrue();
    }

    @Test
    void a_gap_that_the_log_does_not_fill_is_not_asked_for_again_at_once() {
        Story story = new Story(new Wanted(0, 1), CAPACITY);
        story.hear(progressed(2));
        assertThat(story.mustRead()).isTrue();
        story.learn(LogPage.nothing(1));
        assertThat(story.mustRead()).isFalse();
        story.doubt();
        assertThat(story.mustRead()).isTrue();
    }

    @Test
    void an_unknown_analysis_is_waited_for() {
        Story story = new Story(new Wanted(0, 1), CAPACITY);
        story.learn(LogPage.MISSING);
        assertThat(story.found()).isFalse();
        assertThat(story.finished()).isFalse();
        assertThat(story.mustRead()).isFalse();
    }

    @Provide
    Arbitrary<List<Integer>> heard() {
        return Arbitraries.integers().between(1, 15).list().ofMaxSize(40);
    }

    private static void deliver(Story story, List<Integer> left) {
        for (Optional<AnalysisEvent> next = story.next(); next.isPresent(); next = story.next()) {
            left.add(next.get().seq());
        }
    }

    private static void readToTheEnd(Story story, List<AnalysisEvent> log, List<Integer> left) {
        while (story.mustRead()) {
            int from = Math.min(story.delivered(), log.size());
            List<AnalysisEvent> page = log.subList(from, Math.min(from + CAPACITY, log.size()));
            story.learn(page.isEmpty() ? LogPage.ended(log.size(), 1) : LogPage.of(page, page.size() >= CAPACITY));
            deliver(story, left);
        }
    }
}
