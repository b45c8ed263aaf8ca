package trackunit.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.opencv.core.Mat;
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

    private final LongerLine longerLine;
    private final Matching matching;

    Ends(TextReader reader, Matching matching) {
        this.longerLine = new LongerLine(reader);
        this.matching = matching;
    }

    /** Gives the readings; where they tell no maker, with the short word that goes on to a maker's name. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        List<Integer> rests = IntStream.range(0, readings.size())
                .filter(at -> mayBeRest(readings.get(at)))
                .boxed()
                .toList();
        if (rests.isEmpty() || matching.tellMaker(readings)) {
            return readings;
        }
        return rests.stream()
                .flatMap(at -> longer(photo, readings, at).stream())
                .filter(matching::tellMaker)
                .findFirst()
                .orElse(readings);
    }

    private static boolean mayBeRest(Reading reading) {
        return REST.matcher(reading.text()).matches() && !reading.box().runsUpright();
    }

    private Optional<List<Reading>> longer(Mat photo, List<Reading> readings, int at) {
        Reading rest = readings.get(at);
        return longerLine
                .read(photo, rest, rest.box().longerAtBothEnds(ROOM))
                .filter(word -> goesOn(rest.text(), word.text()))
                .map(word -> LongerLine.with(readings, at, word));
    }

    private static boolean goesOn(String rest, String word) {
        return word.length() > rest.length() && word.contains(rest);
    }
}
