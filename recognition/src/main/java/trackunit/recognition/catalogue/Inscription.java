package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import trackunit.recognition.text.Reading;

/**
 * A reading, taken apart.
 *
 * @param index its place among the readings
 * @param reading the reading
 * @param words its words in capitals, other numbers struck out
 * @param likelihood 1 for what was read, less for what it may say instead: so many times less likely are its letters
 */
record Inscription(int index, Reading reading, List<String> words, double likelihood) {
    private static final double LEAST_WORTH = 0.7;
    private static final double FLATTENED = 0.25;

    /** Decals in two scripts stand so near that they are read as one: 徐工XE215D. */
    private static final Pattern SCRIPTS_MEET =
            Pattern.compile("(?<=\\p{IsHan})(?=[A-Z0-9])|(?<=[A-Z0-9])(?=\\p{IsHan})");

    /** The readings as they were read. */
    static List<Inscription> of(List<Reading> readings) {
        List<Inscription> inscriptions = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            inscriptions.add(of(i, readings.get(i), readings.get(i).text(), 1));
        }
        return inscriptions;
    }

    /** What the readings may say instead, each with a confidence that is lower by its unlikeliness. */
    static List<Inscription> others(List<Reading> readings) {
        List<Inscription> inscriptions = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            for (Reading.Other other : reading.others()) {
                double confidence = reading.confidence() * worth(other);
                inscriptions.add(
                        of(i, new Reading(other.text(), confidence, reading.box()), other.text(), other.likelihood()));
            }
        }
        return inscriptions;
    }

    /** The catalogue knows no other designation there: even an unlikely letter is then rather right than wrong. */
    private static double worth(Reading.Other other) {
        return LEAST_WORTH + (1 - LEAST_WORTH) * Math.pow(other.likelihood(), FLATTENED);
    }

    private static Inscription of(int index, Reading reading, String line, double likelihood) {
        String text = SCRIPTS_MEET
                .matcher(OtherNumbers.struck(Lettering.capitals(line)))
                .replaceAll(" ")
                .strip();
        return new Inscription(index, reading, text.isEmpty() ? List.of() : List.of(text.split("\\s+")), likelihood);
    }

    /** The words from one to before another, without what is between them. */
    String name(int from, int to) {
        return Lettering.name(String.join("", words.subList(from, to)));
    }
}
