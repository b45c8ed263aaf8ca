package trackunit.samples;

import java.util.List;
import java.util.stream.Collectors;

/** The table of what pictures show: CSV, one row a picture. No value holds a comma, a quote or a line's end. */
final class TruthTable {

    /** The table's file, beside the pictures. */
    static final String FILE = "truth.csv";

    private static final String HEADER = "file,brand,model,type";

    private TruthTable() {}

    static List<Row> parse(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException(FILE + " does not begin with " + HEADER);
        }
        return lines.stream().skip(1).map(TruthTable::row).toList();
    }

    static String format(List<SamplePhoto> photos) {
        return photos.stream()
                .map(photo -> String.join(",", photo.file(), photo.brand(), photo.model(), photo.type()))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException(FILE + " has a row of " + cells.length + " cells: " + line);
        }
        return new Row(cells[0], new Truth(cells[1], cells[2], cells[3]));
    }

    /**
     * A row of the table.
     *
     * @param file the picture
     * @param truth what it shows
     */
    record Row(String file, Truth truth) {}
}
