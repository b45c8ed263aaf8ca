package trackunit.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextReader;

/**
 * What lines say in a mirror. Whoever lays out a page mirrors photos so that machines look into it: two of 132 on contractors' websites
 * are.
 */
final class MirroredPhoto {
    /** What may be a name or a designation. */
    private static final Pattern WORD = Pattern.compile("(?=(.*[A-Za-z0-9]){3}).{3,14}");

    /** So many lines, the surest first, tell whether the photo was mirrored. */
    private static final int LINES = 2;

    private static final Set<Basis> NAMED = EnumSet.of(Basis.BRAND_ONLY, Basis.BRAND_AND_DESIGNATION);

    private final TextReader reader;
    private final Matching matching;

    MirroredPhoto(TextReader reader, Matching matching) {
        this.reader = reader;
        this.matching = matching;
    }

    /** Gives the readings; where they tell no maker, and the surest of them would in a mirror, what all say in the mirror. */
    List<Reading> read(Mat photo, List<Reading> readings) {
        if (matching.tellMaker(readings)) {
            return readings;
        }
        Stream<Reading> surest = readings.stream()
                .filter(reading -> WORD.matcher(reading.text()).matches())
                .limit(LINES);
        return nameMaker(mirrored(photo, surest)) ? mirrored(photo, readings.stream()) : readings;
    }

    /** A designation alone does not show that a photo was mirrored: of what is no text some is one in the mirror. */
    private boolean nameMaker(List<Reading> readings) {
        return NAMED.contains(matching.match(readings).basis());
    }

    private List<Reading> mirrored(Mat photo, Stream<Reading> readings) {
        return readings.flatMap(reading -> mirrored(photo, reading).stream()).toList();
    }

    /** What the line says in the mirror, either way up: it was laid as it was surer without one. */
    private Optional<Reading> mirrored(Mat photo, Reading reading) {
        try (Line line = Line.cut(photo, reading.box())) {
            line.mirror();
            Optional<Reading> asItLies = reader.read(line);
            line.turn();
            return Reading.surer(asItLies, reader.read(line));
        }
    }
}
