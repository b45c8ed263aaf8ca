package trackunit.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static trackunit.gateway.feed.StoryEvents.progressed;
import static trackunit.gateway.feed.StoryEvents.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisEvent;

class SequenceTest {

    private final Sequence sequence = new Sequence(0, 3);

    @Test
    void an_event_leaves_in_order_however_early_it_came() {
        sequence.accept(progressed(2));
        assertThat(delivered()).isEmpty();
        assertThat(sequence.gap()).isTrue();
        sequence.accept(progressed(1));
        assertThat(delivered()).containsExactly(1, 2);
        assertThat(sequence.gap()).isFalse();
    }

    @Test
    void an_event_that_was_delivered_does_not_leave_again() {
        sequence.accept(progressed(1));
        delivered();
        sequence.accept(progressed(1));
        assertThat(delivered()).isEmpty();
    }

    @Test
    void what_does_not_fit_is_a_gap_later_and_the_latest_goes_first() {
        List.of(5, 4, 3, 2, 1).forEach(seq -> sequence.accept(progressed(seq)));
        assertThat(sequence.kept()).isEqualTo(3);
        assertThat(sequence.gap()).isFalse();
        assertThat(delivered()).containsExactly(1, 2, 3);
        assertThat(sequence.gap()).isTrue();
    }

    @Test
    void a_terminal_event_ends_the_story_only_as_long_as_it_is_the_last_known() {
        sequence.accept(terminal(1));
        delivered();
        assertThat(sequence.ended()).isTrue();
        sequence.accept(progressed(2));
        assertThat(sequence.ended()).isFalse();
        assertThat(delivered()).containsExactly(2);
        assertThat(sequence.ended()).isFalse();
    }

    @Test
    void what_was_not_wanted_does_not_leave() {
        Sequence later = new Sequence(2, 3);
        IntStream.rangeClosed(1, 3).forEach(seq -> later.accept(progressed(seq)));
        assertThat(later.next()).map(AnalysisEvent::seq).contains(3);
    }

    @Property
    void any_arrivals_leave_in_order_each_once_and_never_more_than_fit_are_kept(
            @ForAll("arrivals") List<Integer> seqs) {
        Sequence sequence = new Sequence(0, 3);
        List<Integer> left = new ArrayList<>();
        for (int seq : seqs) {
            sequence.accept(progressed(seq));
            assertThat(sequence.kept()).isLessThanOrEqualTo(3);
            left.addAll(delivered(sequence));
        }
        assertThat(left).isEqualTo(IntStream.rangeClosed(1, left.size()).boxed().toList());
    }

    @Provide
    Arbitrary<List<Integer>> arrivals() {
        return Arbitraries.integers().between(1, 12).list().ofMaxSize(40);
    }

    private List<Integer> delivered() {
        return delivered(sequence);
    }

    private static List<Integer> delivered(Sequence sequence) {
        List<Integer> seqs = new ArrayList<>();
        for (var next = sequence.next(); next.isPresent(); next = sequence.next()) {
            seqs.add(next.get().seq());
        }
        return seqs;
    }
}
