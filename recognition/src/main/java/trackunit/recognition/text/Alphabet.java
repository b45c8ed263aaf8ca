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
        List<Run> runs = runs(steps);
        for (Run run : runs) {
            int from = run.begin() * steps.columns();
            String letter = letters.get(run.letter());
            double likelihood = likelihoods[from + run.letter()];
            text.append(letter);
            doubts.add(letter, likelihood, latin.likelihoods(likelihoods, from));
            sum += likelihood;
        }
        double confidence = runs.isEmpty() ? 0 : sum / runs.size();
        boolean mayBeDesignation = runs.size() <= Doubts.LONGEST;
        LetterLikelihoods all = mayBeDesignation ? LetterLikelihoods.of(latin, steps) : LetterLikelihoods.NONE;
        return new Decoded(text.toString(), confidence, doubts.others(), all);
    }

    /** Gives the middle of each letter that {@link #decode} reads, as a part of the line's length. */
    List<Double> places(TextModels.Plane steps) {
        return runs(steps).stream()
                .map(run -> (run.begin() + run.end()) / 2.0 / steps.rows())
                .toList();
    }

    /** A letter, and the steps at which it was the likeliest: from the first to the one behind the last. */
    private record Run(int letter, int begin, int end) {}

    private static List<Run> runs(TextModels.Plane steps) {
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        while (begin < steps.rows()) {
            int letter = likeliest(steps, begin);
            int end = begin + 1;
            while (end < steps.rows() && likeliest(steps, end) == letter) {
                end++;
            }
            if (letter != 0) {
                runs.add(new Run(letter, begin, end));
            }
            begin = end;
        }
        return runs;
    }

    private static int likeliest(TextModels.Plane steps, int step) {
        return best(steps.values(), step * steps.columns(), steps.columns());
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
