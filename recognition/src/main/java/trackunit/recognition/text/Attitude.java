package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of one photo, some of which may stand on their heads: those that run up or down, and all of a photo that
 * was taken so. Not thread-safe.
 */
public final class Attitude {
    /** Below this a line may stand on its head; the reader gives up to 0.8 to a line that does. */
    private static final double DOUBTFUL = 0.85;

    /** A word of this many letters that was read so surely shows that the photo does not stand on its head. */
    private static final double SURE = 0.95;

    private static final int WORD = 3;

    private final TextReader reader;
    private boolean upright;

    /** Reads with this reader. */
    public Attitude(TextReader reader) {
        this.reader = reader;
    }

    /**
     * Gives what the lines say; first all as they lie, then the doubtful ones the other way up where that may help. Of the two
     * the surer one is given, with the other as what the line may say instead.
     */
    public List<Reading> read(List<Line> lines) {
        List<Optional<Reading>> asTheyLie = new ArrayList<>();
        for (Line line : lines) {
            Optional<Reading> reading = reader.read(line);
            asTheyLie.add(reading);
            upright |= !line.ranUpright() && reading.filter(Attitude::isWord).isPresent();
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            better(lines.get(i), asTheyLie.get(i)).ifPresent(readings::add);
        }
        return readings;
    }

    private static boolean isWord(Reading reading) {
        return reading.confidence() >= SURE && reading.text().length() >= WORD;
    }

    private Optional<Reading> better(Line line, Optional<Reading> asItLies) {
        boolean mayStandOnItsHead = line.ranUpright() || !upright;
        if (!mayStandOnItsHead || confidence(asItLies) >= DOUBTFUL) {
            return asItLies;
        }
        line.turn();
        Optional<Reading> turned = reader.read(line);
        return confidence(turned) > confidence(asItLies) ? either(turned, asItLies) : either(asItLies, turned);
    }

    private static Optional<Reading> either(Optional<Reading> better, Optional<Reading> other) {
        return better.map(reading -> other.map(reading::orElse).orElse(reading));
    }

    private static double confidence(Optional<Reading> reading) {
        return reading.map(Reading::confidence).orElse(0.0);
    }
}
