package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextReader;

/**
 * What stands at the ends of a short word: the detector often leaves out the first letter of CAT or JCB, and an AT tells
 * nobody.
 */
final class Ends {
    /** So much more of the line is read at each end, in its heights. */
    private static final double ROOM = 0.7;

    /** What may be the rest of a name: longer names are told with a letter less, too. */
    private static final Pattern REST = Pattern.compile("[A-Z]{2,3}");

    private final TextReader reader;
    private final MachineMatcher matcher;

    Ends(TextReader reader, MachineMatcher matcher) {
        this.reader = reader;
        this.matcher = matcher;
    }

    /** Gives the readings; where they tell no maker, with the short word that goes on to a maker's name. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        if (tellMaker(readings)) {
            return readings;
        }
        for (int i = 0; i < readings.size(); i++) {
            Optional<List<Reading>> told = longer(photo, readings, i).filter(this::tellMaker);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return readings;
    }

    private boolean tellMaker(List<Reading> readings) {
        return matcher.match(readings).brand().isPresent();
    }

    private Optional<List<Reading>> longer(Mat photo, List<Reading> readings, int at) {
        Reading rest = readings.get(at);
        if (!REST.matcher(rest.text()).matches()) {
            return Optional.empty();
        }
        try (Line line = Line.cut(photo, rest.box().longerAtBothEnds(ROOM))) {
            return reader.read(line)
                    .filter(whole -> whole.text().length() > rest.text().length()
                            && whole.text().contains(rest.text()))
                    .map(whole -> with(readings, at, whole));
        }
    }

    private static List<Reading> with(List<Reading> readings, int at, Reading longer) {
        List<Reading> others = new ArrayList<>(readings);
        others.set(at, longer);
        return others;
    }
}
