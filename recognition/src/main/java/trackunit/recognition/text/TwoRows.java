package trackunit.recognition.text;

import java.util.List;
import java.util.Optional;

/** Reads what the detector took for one line and is two, as in the logo WACKER over NEUSON. */
final class TwoRows {
    /** Two rows that were taken for one line are no longer than this, in heights of both together. */
    private static final double LONGEST = 5;

    /** In pixels; half of less is no row of letters. */
    private static final int LEAST_HEIGHT = 10;

    /** Both rows must be read so surely, and more surely than the whole. */
    private static final double LEAST_CONFIDENCE = 0.7;

    private static final int LEAST_LETTERS = 2;

    private final TextReader reader;

    TwoRows(TextReader reader) {
        this.reader = reader;
    }

    /** What the two rows say; nothing where they are not read more surely than the whole as one line. */
    List<Reading> read(Line line, Reading whole) {
        int height = line.pixels().rows();
        int width = line.pixels().cols();
        if (height < LEAST_HEIGHT || width < height || width > LONGEST * height) {
            return List.of();
        }
        List<Line> rows = line.halves();
        try {
            List<Reading> readings = surer(rows, whole);
            boolean areRows =
                    readings.size() == rows.size() && !readings.stream().allMatch(row -> isHalf(row, whole));
            return areRows ? readings : List.of();
        } finally {
            rows.forEach(Line::close);
        }
    }

    /** What the rows say, up to the first that is not read more surely than the whole: most lines are no rows. */
    private List<Reading> surer(List<Line> rows, Reading whole) {
        return rows.stream()
                .map(row -> reader.read(row).filter(reading -> isSurer(reading, whole)))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Both halves of one row say nearly what it says: letters are known by either half. */
    private static boolean isHalf(Reading row, Reading whole) {
        return 2 * EditDistance.between(row.text(), whole.text())
                <= whole.text().length();
    }

    private static boolean isSurer(Reading row, Reading whole) {
        return row.confidence() > Math.max(LEAST_CONFIDENCE, whole.confidence())
                && row.text().length() >= LEAST_LETTERS;
    }
}
