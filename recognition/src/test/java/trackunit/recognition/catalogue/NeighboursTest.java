package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import trackunit.recognition.text.Reading;

class NeighboursTest {

    @Provide
    Arbitrary<List<Reading>> pages() {
        Arbitrary<Double> place = Arbitraries.doubles().between(0, 600);
        Arbitrary<Double> height = Arbitraries.doubles().between(5, 90);
        Arbitrary<String> text = Arbitraries.of("PC", "200", "330B", "CATERPILLAR");
        return Combinators.combine(text, place, place, height)
                .as(Decals::at)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void a_reading_far_above_or_below_is_left_out_and_no_neighbour_is(@ForAll("pages") List<Reading> page) {
        Neighbours neighbours = new Neighbours(page);

        for (int first = 0; first < page.size(); first++) {
            assertThat(neighbours.behind(first)).isEqualTo(amongAll(page, first));
        }
    }

    @Example
    void what_goes_on_is_on_the_line_or_the_next_one_and_a_sticker_a_little_apart() {
        Neighbours neighbours = new Neighbours(List.of(
                Decals.at("PC", 0, 0, 40),
                Decals.at("200", 60, 0, 40),
                Decals.at("LC", 0, 60, 40),
                Decals.at("CR", 120, 30, 40),
                Decals.at("8", 0, 200, 40)));

        assertThat(neighbours.behind(0))
                .containsExactly(
                        new Neighbours.Next(1, true, true),
                        new Neighbours.Next(2, true, false),
                        new Neighbours.Next(3, false, true));
    }

    private static List<Neighbours.Next> amongAll(List<Reading> page, int first) {
        Place place = Place.of(page.get(first));
        return IntStream.range(0, page.size())
                .mapToObj(second -> {
                    Place other = Place.of(page.get(second));
                    return new Neighbours.Next(second, place.goesOn(other), place.sticksBy(other));
                })
                .filter(next -> next.goesOn() || next.sticksBy())
                .toList();
    }
}
