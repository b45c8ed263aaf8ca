package trackunit.recognition;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextReader;

/**
 * What lines say that are cut out wider, too. The detector often ends a line in the middle of a letter, and the reader takes half a
 * letter for another one: what is likely in all cuts together is what stands there.
 */
final class WiderCuts {
    /** So much more of the line is read at each end, in its heights. */
    private static final List<Double> ROOMS = List.of(0.8, 1.8);

    /** What may be a maker's name, or a designation with letters and digits, and is no sentence. */
    private static final Pattern TELLING =
            Pattern.compile("(?=(.*\\p{L}){3}).{3,12}|(?=.*[A-Za-z])(?=.*[0-9])(?=(.*[A-Za-z0-9]){4}).{4,12}");

    /** What may be a designation. */
    private static final Pattern DESIGNATION = Pattern.compile("(?=.*[0-9])(?=(.*[A-Za-z0-9]){3}).{3,14}");

    private final LongerLine longerLine;
    private final Matching matching;

    WiderCuts(TextReader reader, Matching matching) {
        this.longerLine = new LongerLine(reader);
        this.matching = matching;
    }

    /** Gives the readings; where they tell no maker, or not the model, with what wider cuts of the lines in question say. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        Machine machine = matching.match(readings);
        if (machine.brand().isPresent()) {
            return besideName(machine, photo, readings);
        }
        List<Reading> wider = wider(photo, readings, TELLING.asMatchPredicate());
        return besideName(matching.match(wider), photo, wider);
    }

    private List<Reading> besideName(Machine machine, Mat photo, List<Reading> readings) {
        boolean asks = machine.brand().isPresent() && machine.model().isEmpty();
        return asks ? wider(photo, readings, DESIGNATION.asMatchPredicate()) : readings;
    }

    private List<Reading> wider(Mat photo, List<Reading> readings, Predicate<String> mayTell) {
        return readings.stream()
                .map(reading -> isWorthIt(reading) && mayTell.test(reading.text()) ? wider(photo, reading) : reading)
                .toList();
    }

    private static boolean isWorthIt(Reading reading) {
        return reading.confidence() >= MachineMatcher.LEAST_CONFIDENCE_OF_LIKELY
                && !reading.likelihoods().ofSeveralCuts();
    }

    private Reading wider(Mat photo, Reading reading) {
        Reading wider = reading;
        for (double room : ROOMS) {
            wider = longerLine
                    .read(photo, reading, reading.box().longerAtBothEnds(room))
                    .map(Reading::likelihoods)
                    .map(wider::cutOtherwise)
                    .orElse(wider);
        }
        return wider;
    }
}
