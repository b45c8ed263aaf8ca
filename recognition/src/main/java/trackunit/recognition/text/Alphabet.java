package trackunit.recognition.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The letters that the reading model knows, in its order; the first stands for "no letter here". */
final class Alphabet {
    private static final String FILE = "/models/ppocr_keys_v1.txt";

    private final List<String> letters;

    Alphabet(List<String> letters) {
        this.letters = List.copyOf(letters);
    }

    static Alphabet shipped() {
        try (InputStream file = Alphabet.class.getResourceAsStream(FILE)) {
            List<String> letters = new ArrayList<>(List.of(""));
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(letters::add);
            letters.add(" ");
            return new Alphabet(letters);
        } catch (IOException e) {
            throw new UncheckedIOException("The reading model's letters cannot be read", e);
        }
    }

    /** Takes the likeliest letter of each step, drops repetitions and gaps (greedy CTC; Graves et al., 2006). */
    Decoded decode(TextModels.Plane steps) {
        FloatBuffer likelihoods = steps.values();
        StringBuilder text = new StringBuilder();
        double sum = 0;
        int count = 0;
        int before = 0;
        for (int step = 0; step < steps.rows(); step++) {
            int best = best(likelihoods, step * steps.columns(), steps.columns());
            if (best != 0 && best != before) {
                text.append(letters.get(best));
                sum += likelihoods.get(step * steps.columns() + best);
                count++;
            }
            before = best;
        }
        return new Decoded(text.toString(), count == 0 ? 0 : sum / count);
    }

    private static int best(FloatBuffer likelihoods, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (likelihoods.get(from + i) > likelihoods.get(from + best)) {
                best = i;
            }
        }
        return best;
    }
}
