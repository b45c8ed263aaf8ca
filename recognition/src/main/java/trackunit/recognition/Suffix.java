package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextReader;

/**
 * What stands in smaller letters behind a designation: the detector often ends the line before them, so that a 345 GC would
 * be told as a 345.
 */
final class Suffix {
    /** So much more of the line is read, in its heights. */
    private static final double ROOM = 1.5;

    /** One letter or digit behind a designation is more often dirt, or the edge of a panel. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}");

    private final TextReader reader;
    private final MachineMatcher matcher;

    Suffix(TextReader reader, MachineMatcher matcher) {
        this.reader = reader;
        this.matcher = matcher;
    }

    /** Gives the readings; the one that tells the model goes on where the photo shows the maker's longer designation there. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        Machine machine = matcher.match(readings);
        if (machine.modelReadings().size() != 1) {
            return readings;
        }
        int told = machine.modelReadings().get(0);
        return behind(photo, readings.get(told))
                .map(longer -> with(readings, told, longer))
                .filter(others -> goesOn(machine, matcher.match(others)))
                .orElse(readings);
    }

    private Optional<Reading> behind(Mat photo, Reading reading) {
        if (reading.box().width() <= reading.box().height()) {
            return Optional.empty();
        }
        try (Line line = Line.cut(photo, reading.box().longer(ROOM))) {
            return reader.read(line)
                    .filter(longer -> longer.text().startsWith(reading.text()))
                    .map(longer -> new Reading(longer.text(), longer.confidence(), reading.box(), longer.others()));
        }
    }

    private static List<Reading> with(List<Reading> readings, int at, Reading longer) {
        List<Reading> others = new ArrayList<>(readings);
        others.set(at, longer);
        return others;
    }

    private static boolean goesOn(Machine before, Machine after) {
        String shorter = bare(before);
        String longer = bare(after);
        return longer.startsWith(shorter)
                && LETTERS.matcher(longer.substring(shorter.length())).matches();
    }

    private static String bare(Machine machine) {
        return machine.model().map(model -> model.value().replace(" ", "")).orElse("");
    }
}
