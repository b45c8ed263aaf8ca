package trackunit.recognition.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The letters that the reading model knows, in its order; the first stands for "no letter here". */
final class Alphabet {
    private static final String FILE = "PP-OCRv6_rec_small.machines.letters.txt";

    private final List<String> letters;
    private final Latin latin;

    /** Uses a model's letters, to which "no letter" in front and a blank at the end are added. */
    Alphabet(List<String> known) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(known);
        all.add(" ");
        this.letters = List.copyOf(all);
        this.latin = new Latin(letters);
    }

    /** The letters of the model that is shipped. */
    static Alphabet shipped() {
        try (InputStream file = Alphabet.class.getResourceAsStream(FILE)) {
            return new Alphabet(List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException("The reading model's letters cannot be read", e);
        }
    }

    /** How many there are: as many as the model has answers for each step. */
    int size() {
        return letters.size();
    }

    /** Takes the likeliest letter of each step, drops repetitions and gaps (greedy CTC; Graves et al., 2006). */
    Decoded decode(TextModels.Plane steps) {
        float[] likelihoods = steps.values();
        StringBuilder text = new StringBuilder();
        Doubts doubts = new Doubts();
        double sum = 0;
        int count = 0;
        int before = 0;
        for (int step = 0; step < steps.rows(); step++) {
            int best = best(likelihoods, step * steps.columns(), steps.columns());
            if (best != 0 && best != before) {
                int from = step * steps.columns();
                text.append(letters.get(best));
                doubts.add(letters.get(best), likelihoods[from + best], latin.likelihoods(likelihoods, from));
                sum += likelihoods[from + best];
                count++;
            }
            before = best;
        }
        return new Decoded(text.toString(), count == 0 ? 0 : sum / count, doubts.others());
    }

    /** Gives the middle of each letter that {@link #decode} reads, as a part of the line's length. */
    List<Double> places(TextModels.Plane steps) {
        List<Double> places = new ArrayList<>();
        int before = 0;
        int begin = 0;
        for (int step = 0; step <= steps.rows(); step++) {
            int best = step == steps.rows() ? 0 : best(steps.values(), step * steps.columns(), steps.columns());
            if (best != before) {
                if (before != 0) {
                    places.add((begin + step) / 2.0 / steps.rows());
                }
                begin = step;
            }
            before = best;
        }
        return places;
    }

    private static int best(float[] likelihoods, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (likelihoods[from + i] > likelihoods[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
