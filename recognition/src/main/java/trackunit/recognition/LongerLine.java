package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.opencv.core.Mat;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextReader;

/** A line that was read, once more with room at its ends: the detector often ends a line too early. */
final class LongerLine {
    private final TextReader reader;

    LongerLine(TextReader reader) {
        this.reader = reader;
    }

    /**
     * Gives the readings with what the longer box says in the place of one of them; empty where that text does not go on from
     * the one that was read. The reading keeps its box.
     */
    Optional<List<Reading>> read(
            Mat photo, List<Reading> readings, int at, TextBox longer, BiPredicate<String, String> goesOn) {
        Reading shorter = readings.get(at);
        try (Line line = Line.cut(photo, longer)) {
            return reader.read(line)
                    .filter(whole -> goesOn.test(shorter.text(), whole.text()))
                    .map(whole -> whole.at(shorter.box()))
                    .map(whole -> with(readings, at, whole));
        }
    }

    private static List<Reading> with(List<Reading> readings, int at, Reading whole) {
        List<Reading> others = new ArrayList<>(readings);
        others.set(at, whole);
        return others;
    }
}
