package trackunit.recognition.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real designations of one maker: {@code TYPE class: designation, designation}, where type and weight class may be missing.
 *
 * @param maker the maker
 * @param rows the designations of one type and weight class each
 */
record Examples(String maker, List<Row> rows) {
    private static final String FOLDER = "designations/";
    private static final String MAKER = "maker: ";
    private static final Pattern ROW = Pattern.compile("(-|[A-Z_]+)(?: ([^:]+ t))?: (.+)");

    /**
     * Designations as the maker prints them.
     *
     * @param type what they are
     * @param weightClass what they weigh
     * @param designations the designations
     */
    record Row(Optional<MachineType> type, Optional<String> weightClass, List<String> designations) {
        static Row parse(String line) {
            Matcher matcher = ROW.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not a row of examples: " + line);
            }
            return new Row(
                    matcher.group(1).equals("-")
                            ? Optional.empty()
                            : Optional.of(MachineType.valueOf(matcher.group(1))),
                    Optional.ofNullable(matcher.group(2)),
                    List.of(matcher.group(3).strip().split("\\s*,\\s+")));
        }
    }

    /** Those of all makers. */
    static Stream<Examples> all() {
        return lines(FOLDER + "files.txt").stream().map(file -> parse(lines(FOLDER + file)));
    }

    private static Examples parse(List<String> lines) {
        return new Examples(
                lines.get(0).substring(MAKER.length()),
                lines.stream().skip(1).map(Row::parse).toList());
    }

    int count() {
        return rows.stream().mapToInt(row -> row.designations().size()).sum();
    }

    @Override
    public String toString() {
        return maker;
    }

    /** The lines of a file beside this class that are neither blank nor remarks. */
    static List<String> lines(String file) {
        try (InputStream stream = Examples.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
