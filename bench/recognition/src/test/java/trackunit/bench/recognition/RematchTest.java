package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.bench.recognition.Truth.Field;
import trackunit.bench.recognition.Truth.Legible;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.LetterLikelihoods;
import trackunit.recognition.text.LetterSteps;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

class RematchTest {
    private static final TextBox BOX =
            new TextBox(List.of(new Corner(0, 0), new Corner(90, 0), new Corner(90, 30.5), new Corner(0, 30.5)));
    private static final Reading DOUBTFUL = new Reading(
            "GAT", 0.9, BOX, List.of(new Reading.Other("CAT", 0.25), new Reading.Other("GA", 0.02)), likelihoods());
    private static final Truth CATERPILLAR =
            new Truth("x.jpg", new Field(List.of("Caterpillar"), Legible.YES), new Field(List.of(), Legible.NO));

    @TempDir
    private Path folder;

    @Test
    void what_was_read_comes_back_as_it_was() throws IOException {
        Path kept = kept(DOUBTFUL);
        assertThat(KeptReadings.read(kept)).containsExactly(new KeptReadings.OfPhoto("x.jpg", List.of(DOUBTFUL)));
    }

    @Test
    void kept_readings_tell_the_machine_again() throws IOException {
        List<Row> rows = new Rematch(List.of(CATERPILLAR)).run(KeptReadings.read(kept(DOUBTFUL)));
        assertThat(rows).extracting(Row::brand).containsExactly(Truth.Outcome.RIGHT);
    }

    @Test
    void a_photo_without_truth_is_an_error() {
        Rematch rematch = new Rematch(List.of(CATERPILLAR));
        List<KeptReadings.OfPhoto> other = List.of(new KeptReadings.OfPhoto("y.jpg", List.of()));
        assertThatThrownBy(() -> rematch.run(other)).hasMessageContaining("y.jpg");
    }

    private static LetterLikelihoods likelihoods() {
        float[][] steps = new float[3][36];
        steps[0]['G' - 'A'] = 0.9f;
        steps[1][0] = 0.75f;
        return new LetterLikelihoods(List.of(new LetterSteps(steps)));
    }

    private Path kept(Reading reading) throws IOException {
        Told told = new Told("", 0, "", 0, false, List.of(reading), Map.of());
        Path file = folder.resolve("kept.json");
        KeptReadings.write(file, List.of(new Row(CATERPILLAR, told, 0)));
        return file;
    }
}
