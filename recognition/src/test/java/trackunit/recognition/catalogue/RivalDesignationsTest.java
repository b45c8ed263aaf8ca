package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Letters that may say one designation of a maker or another. */
class RivalDesignationsTest {
    private static final double HEIGHT = 40;

    private final MachineMatcher matcher = ShippedCatalogue.matcher();

    @Test
    void a_letter_that_may_be_another_takes_its_share_of_the_confidence() {
        assertThat(confidence("VOLVO", Decals.doubtful("EC220E", new Reading.Other("EC220D", 0.25))))
                .isCloseTo(0.95 / 1.25, within(1e-9));
    }

    @Test
    void one_that_nobody_has_heard_of_takes_little_from_one_that_was_built() {
        assertThat(confidence("VOLVO", Decals.doubtful("EC200B", new Reading.Other("EC200N", 0.8))))
                .isCloseTo(0.95 / (1 + 0.15 * 0.8), within(1e-9));
        assertThat(matcher.match(List.of(
                                Decals.at("VOLVO", 0, 0, HEIGHT),
                                Decals.doubtful("EC200N", new Reading.Other("EC200B", 0.8))))
                        .model())
                .isEmpty();
    }

    @Test
    void one_that_nobody_has_heard_of_is_not_told_where_it_was_not_even_read() {
        assertOnlyMakerIsTold("SANY", "Sany", Decals.doubtful("SY210C-D", new Reading.Other("SY210CB", 0.25)));
    }

    @Test
    void what_would_be_no_designation_takes_nothing() {
        assertThat(confidence("VOLVO", Decals.doubtful("EC220E", new Reading.Other("EC22QW", 0.5))))
                .isCloseTo(0.95, within(1e-9));
    }

    @Test
    void a_part_of_a_line_takes_nothing_from_the_whole() {
        assertThat(confidence("KOMATSU", Decals.doubtful("PC200 LC"))).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void a_designation_that_may_as_well_be_another_one_is_not_told_though_its_maker_is() {
        assertOnlyMakerIsTold("VOLVO", "Volvo", Decals.doubtful("EC220E", new Reading.Other("EC220D", 0.9)));
    }

    @Test
    void a_designation_without_a_name_that_may_as_well_be_another_tells_no_maker() {
        assertThat(matcher.match(List.of(Decals.doubtful("SY215C"))).brand()).isPresent();
        assertThat(matcher.match(List.of(Decals.doubtful("SY215C", new Reading.Other("SY225C", 0.6))))
                        .brand())
                .isEmpty();
    }

    @Test
    void a_designation_without_a_name_that_may_be_another_makers_tells_no_maker() {
        assertThat(matcher.match(List.of(Decals.doubtful("SY215C", new Reading.Other("XE215C", 0.6))))
                        .brand())
                .isEmpty();
    }

    private void assertOnlyMakerIsTold(String decal, String maker, Reading designation) {
        Machine machine = matcher.match(List.of(Decals.at(decal, 0, 0, HEIGHT), designation));
        assertThat(machine.brand()).map(Answer::value).contains(maker);
        assertThat(machine.model()).isEmpty();
    }

    private double confidence(String maker, Reading designation) {
        return matcher.match(List.of(Decals.at(maker, 0, 0, HEIGHT), designation))
                .model()
                .orElseThrow()
                .confidence();
    }
}
