package trackunit.samples.yard;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A maker's machines of one type.
 *
 * @param maker who makes them
 * @param decal how the maker writes its name on a machine
 * @param type what they are
 * @param designations their names
 */
record Stock(String maker, String decal, String type, List<String> designations) {
    private static final Pattern COLUMN = Pattern.compile(" \\| ");
    private static final List<Stock> ALL =
            Lines.of("stock.txt").stream().map(Stock::parse).toList();

    /** All that stands in the yard. */
    static List<Stock> all() {
        return ALL;
    }

    private static Stock parse(String line) {
        String[] cells = COLUMN.split(line);
        return new Stock(cells[0], cells[1], cells[2], List.of(cells[3].split(", ")));
    }
}
