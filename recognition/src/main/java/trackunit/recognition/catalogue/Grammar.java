package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one maker names one kind of machine.
 *
 * @param maker the maker's name
 * @param type the kind of machine; empty where the designation does not tell
 * @param weight how the size code tells the operating weight
 * @param prefixes the letters that such a designation begins with; empty where it begins with a digit
 * @param pattern what it looks like
 * @param tellsMaker whether such a designation is nobody else's, so that it tells the maker where no name was read
 */
record Grammar(
        String maker,
        Optional<MachineType> type,
        WeightRule weight,
        List<String> prefixes,
        DesignationPattern pattern,
        boolean tellsMaker) {
    private static final String NONE = "-";
    private static final String TELLS_MAKER = "alone";
    private static final int COLUMNS = 5;

    /** Reads {@code type | tonnes | prefixes | size | suffixes}, and {@code | alone} where it tells the maker. */
    static Grammar parse(String maker, String row) {
        String[] columns = row.split("\\s+\\|(?=\\s)");
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException(maker + " has a grammar with too few columns: " + row);
        }
        String[] parts = Stream.of(columns).map(String::strip).toArray(String[]::new);
        List<String> prefixes = parts[2].equals(NONE) ? List.of() : List.of(parts[2].split("\\s*,\\s*"));
        return new Grammar(
                maker,
                parts[0].equals(NONE) ? Optional.empty() : Optional.of(MachineType.valueOf(parts[0])),
                WeightRule.parse(parts[1]),
                prefixes,
                new DesignationPattern(prefixes, parts[3], parts[4].equals(NONE) ? "" : parts[4]),
                parts.length > COLUMNS && parts[COLUMNS].equals(TELLS_MAKER));
    }

    /** The letters under which it is found: those of its prefixes, or none. */
    List<String> keys() {
        return prefixes.isEmpty()
                ? List.of("")
                : prefixes.stream().map(Lettering::name).toList();
    }

    /** How many letters it begins with, at least: a number alone is weak evidence. */
    int letters() {
        return keys().stream().mapToInt(String::length).min().orElse(0);
    }

    /** Fits a text to it. */
    Optional<Designation> fit(String text) {
        return pattern.fit(text).map(fit -> new Designation(this, fit.size(), fit.printed()));
    }
}
