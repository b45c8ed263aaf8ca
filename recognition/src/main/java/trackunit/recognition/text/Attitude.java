package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of one photo, which may lie as the detector laid them or otherwise: those that run up or down, and all of a
 * photo that was taken so, may stand on their heads; a short name may run up or down; letters may stand below each other, and two
 * rows have been taken for one. Not thread-safe.
 */
public final class Attitude {
    /** Below this a line may run otherwise; the reader gives up to 0.8 to a line that stands on its head. */
    private static final double DOUBTFUL = 0.85;

    /** And up to 0.87 to letters that stand below each other. */
    private static final double NOT_QUITE_SURE = 0.9;

    /** A word of this many letters that was read so surely shows that the photo does not stand on its head. */
    private static final double SURE = 0.95;

    private static final int WORD = 3;

    private final TextReader reader;
    private final TwoRows twoRows;
    private final StackedLetters stackedLetters;
    private boolean upright;

    /** Reads with this reader. */
    public Attitude(TextReader reader) {
        this.reader = reader;
        this.twoRows = new TwoRows(reader);
        this.stackedLetters = new StackedLetters(reader);
    }

    /** Gives what the lines say; first all as they lie, then the doubtful ones otherwise where that may help. */
    public List<Reading> read(List<Line> lines) {
        List<Optional<Reading>> asTheyLie = new ArrayList<>();
        for (Line line : lines) {
            Optional<Reading> reading = reader.read(line);
            asTheyLie.add(reading);
            upright |= !line.ranUpright() && reading.filter(Attitude::isWord).isPresent();
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            readings.addAll(surest(lines.get(i), asTheyLie.get(i)));
        }
        return readings;
    }

    private static boolean isWord(Reading reading) {
        return reading.confidence() >= SURE && reading.text().length() >= WORD;
    }

    private List<Reading> surest(Line line, Optional<Reading> asItLies) {
        if (!isBelow(NOT_QUITE_SURE, asItLies)) {
            return asItLies.stream().toList();
        }
        List<Reading> rows = asItLies.map(whole -> twoRows.read(line, whole)).orElse(List.of());
        return rows.isEmpty() ? asOneLine(line, asItLies).stream().toList() : rows;
    }

    private static boolean isBelow(double confidence, Optional<Reading> reading) {
        return Reading.confidenceOf(reading) < confidence;
    }

    private Optional<Reading> asOneLine(Line line, Optional<Reading> asItLies) {
        Optional<Reading> running = isBelow(DOUBTFUL, asItLies) ? runningOtherwise(line, asItLies) : asItLies;
        boolean mayBeStacked = line.ranUpright() && running.isPresent() && isBelow(NOT_QUITE_SURE, running);
        return mayBeStacked ? Reading.surer(running, stackedLetters.read(line)) : running;
    }

    private Optional<Reading> runningOtherwise(Line line, Optional<Reading> asItLies) {
        boolean mayStandOnItsHead = line.ranUpright() || !upright;
        Optional<Reading> lying = mayStandOnItsHead ? eitherWayUp(line, asItLies) : asItLies;
        boolean mayRunUpOrDown = line.mayRunEitherWay() && isBelow(DOUBTFUL, lying);
        return mayRunUpOrDown ? Reading.surer(lying, runningUpOrDown(line)) : lying;
    }

    /** The surer way up, with the other one as what the line may say instead. */
    private Optional<Reading> eitherWayUp(Line line, Optional<Reading> asItLies) {
        line.turn();
        Optional<Reading> turned = reader.read(line);
        boolean turnedIsSurer = Reading.confidenceOf(turned) > Reading.confidenceOf(asItLies);
        return turnedIsSurer ? either(turned, asItLies) : either(asItLies, turned);
    }

    private static Optional<Reading> either(Optional<Reading> better, Optional<Reading> other) {
        return better.map(reading -> other.map(reading::orElse).orElse(reading));
    }

    /** Only words: a single letter on its side is another one. */
    private Optional<Reading> runningUpOrDown(Line line) {
        try (Line running = line.upright()) {
            Optional<Reading> up = reader.read(running);
            running.turn();
            Optional<Reading> down = reader.read(running);
            return Reading.surer(up, down).filter(reading -> reading.text().length() >= WORD);
        }
    }
}
