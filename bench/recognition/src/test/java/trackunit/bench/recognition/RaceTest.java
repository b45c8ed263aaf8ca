package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.bench.recognition.Truth.Field;
import trackunit.bench.recognition.Truth.Legible;

class RaceTest {
    private static final Truth NOTHING =
            new Truth("x.jpg", new Field(List.of(), Legible.NO), new Field(List.of(), Legible.NO));
    private static final long MILLISECONDS = 1_000_000;

    private final List<String> happened = new ArrayList<>();

    @Test
    void the_process_is_at_rest_when_it_takes_next_to_no_time_between_two_looks() {
        rest(0, 50, 90, 94).await();

        assertThat(happened).containsExactly("looked 0", "looked 50", "looked 90", "looked 94");
    }

    @Test
    void each_of_several_contestants_starts_when_the_process_is_at_rest() throws IOException {
        race(List.of(contestant("first"), contestant("second")), rest(0, 0, 100, 150, 150));

        assertThat(happened)
                .containsExactly("looked 0", "looked 0", "first", "looked 100", "looked 150", "looked 150", "second");
    }

    @Test
    void nobody_waits_for_a_contestant_that_is_alone() throws IOException {
        race(List.of(contestant("first")), rest());

        assertThat(happened).containsExactly("first");
    }

    private static void race(List<Contestant> contestants, Rest rest) throws IOException {
        new Race(Path.of("."), List.of(NOTHING), rest).run(contestants);
    }

    /** Where the process has taken so many milliseconds of CPU at one look after the other. */
    private Rest rest(long... milliseconds) {
        Iterator<Long> looks = Arrays.stream(milliseconds).iterator();
        return new Rest(() -> {
            long taken = looks.next();
            happened.add("looked " + taken);
            return taken * MILLISECONDS;
        });
    }

    private Contestant contestant(String name) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Told tell(Path photo) {
                happened.add(name);
                return new Told("", 0, "", 0, false, List.of(), Map.of());
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
