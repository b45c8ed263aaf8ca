package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Gives what the longer box says; the reading keeps the box of the shorter one. */
    Optional<Reading> read(Mat photo, Reading shorter, TextBox longer) {
        try (Line line = Line.cut(photo, longer)) {
            return reader.read(line).map(whole -> whole.at(shorter.box()));
        }
    }

    /** The readings with another in one's place. */
    static List<Reading> with(List<Reading> readings, int at, Reading whole) {
        List<Reading> others = new ArrayList<>(readings);
        others.set(at, whole);
        return others;
    }
}
