package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Designations as makers list them, and as they stand on machines. */
class KnownDesignationsTest {
    private static final double HEIGHT = 40;

    private final MachineMatcher matcher = new MachineMatcher(Catalogue.shipped());

    @Test
    void a_designation_is_known_without_its_generation() {
        Reading doubtful = Decals.doubtful("D375A", new Reading.Other("D375T", 0.6));
        assertThat(model("KOMATSU", doubtful)).contains("D375A");
    }

    @Test
    void a_designation_is_known_without_its_version() {
        Reading doubtful = Decals.doubtful("303.5EZ", new Reading.Other("303.5E2", 0.1));
        assertThat(model("CAT", doubtful)).contains("303.5E2");
    }

    @Test
    void a_size_has_one_digit_behind_its_point() {
        Reading doubtful = Decals.doubtful("300.90", new Reading.Other("300.9D", 0.15));
        assertThat(model("CAT", doubtful)).contains("300.9D");
    }

    private Optional<String> model(String maker, Reading designation) {
        return matcher.match(List.of(Decals.at(maker, 0, 0, HEIGHT), designation))
                .model()
                .map(Answer::value);
    }
}
