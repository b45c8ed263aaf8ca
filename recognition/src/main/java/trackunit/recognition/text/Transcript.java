package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was read on a picture so far: of two readings of one place the better one is kept. Not thread-safe. */
public final class Transcript {
    /** Two boxes that have this much in common are one place. */
    private static final double SAME_PLACE = 0.4;

    /** A place that was read so surely is not read again. */
    private static final double SETTLED = 0.95;

    /** A letter more is worth this much confidence: half a word is often read more surely than the whole. */
    private static final double WORTH_OF_A_LETTER = 0.03;

    private final List<Reading> readings = new ArrayList<>();

    /** Whether there is nothing to be won by reading this place again. */
    public boolean settled(TextBox box) {
        return readings.stream().anyMatch(reading -> reading.confidence() >= SETTLED && same(reading.box(), box));
    }

    /** Takes a reading in. */
    public void add(Reading reading) {
        List<Reading> others = readings.stream()
                .filter(other -> same(other.box(), reading.box()))
                .toList();
        if (others.stream().allMatch(other -> worth(other) < worth(reading))) {
            readings.removeAll(others);
            readings.add(reading);
        }
    }

    private static boolean same(TextBox a, TextBox b) {
        return a.overlap(b) >= SAME_PLACE;
    }

    private static double worth(Reading reading) {
        return reading.confidence() + WORTH_OF_A_LETTER * reading.text().length();
    }

    /** All readings, the surest first, in a picture that is larger by this factor. */
    public List<Reading> readings(double factor) {
        return readings.stream()
                .map(reading -> reading.scaled(factor))
                .sorted(Comparator.comparingDouble(Reading::confidence).reversed())
                .toList();
    }
}
