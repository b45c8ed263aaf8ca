package trackunit.recognition;

import java.util.List;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Reading;

/**
 * The catalogue asked about one photo's readings. Each step of the last pass asks about them, most of them about the list that the step
 * before gave on unchanged: of the list that was asked about last the answer is kept. Not thread-safe; lists must not change.
 */
final class Matching {
    private final MachineMatcher matcher;
    private List<Reading> asked;
    private Machine answer;

    Matching(MachineMatcher matcher) {
        this.matcher = matcher;
    }

    /** Gives the machine that the readings speak for. */
    Machine match(List<Reading> readings) {
        if (readings != asked) {
            answer = matcher.match(readings);
            asked = readings;
        }
        return answer;
    }

    /** Whether the readings tell a maker. */
    boolean tellMaker(List<Reading> readings) {
        return match(readings).brand().isPresent();
    }

    /** Whether it is known that a machine's maker built such a machine. */
    boolean knows(Machine machine) {
        return matcher.knows(machine);
    }
}
