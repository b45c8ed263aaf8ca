package trackunit.recognition;

import java.util.List;
import java.util.regex.Pattern;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextReader;

/**
 * What stands in smaller letters behind a designation: the detector often ends the line before them, so that a 345 GC would
 * be told as a 345.
 */
final class Suffix {
    /** So much more of the line is read, in its heights. */
    private static final double ROOM = 1.5;

    /** One letter or digit behind a designation is more often dirt, or the edge of a panel, where no such machine was built. */
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,}");

    private final LongerLine longerLine;
    private final Matching matching;

    Suffix(TextReader reader, Matching matching) {
        this.longerLine = new LongerLine(reader);
        this.matching = matching;
    }

    /** Gives the readings; the one that tells the model goes on where the photo shows the maker's longer designation there. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        Machine machine = matching.match(readings);
        if (machine.modelReadings().size() != 1) {
            return readings;
        }
        int told = machine.modelReadings().get(0);
        Reading shorter = readings.get(told);
        TextBox box = shorter.box();
        if (box.width() <= box.height()) {
            return readings;
        }
        return longerLine
                .read(photo, shorter, box.longer(ROOM))
                .map(longer -> LongerLine.with(readings, told, longer))
                .filter(others -> goesOn(machine, matching.match(others)))
                .orElse(readings);
    }

    private boolean goesOn(Machine before, Machine after) {
        String shorter = before.letters();
        String longer = after.letters();
        return longer.length() > shorter.length()
                && longer.startsWith(shorter)
                && (LETTERS.matcher(longer.substring(shorter.length())).matches() || matching.knows(after));
    }
}
