package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What designations look like: prefix, size code and suffixes in a restricted regular expression. A hyphen stands where the
 * maker prints one, {@code _} where the maker prints a blank; either may be missing in a reading, but not between two
 * numbers. {@code =} is a hyphen that must have been read.
 */
final class DesignationPattern {
    private static final String SIZE = "s";
    private static final String MARK = "mark";

    /** Between two numbers a separation must have been read, elsewhere it may be missing. */
    private static final String SEPARATION = "-|(?<=\\D)|(?=\\D)|^|$";

    /** What the maker prints at each mark. */
    private final List<String> printed = new ArrayList<>();

    private final Pattern pattern;

    /** Compiles the parts of a grammar. */
    DesignationPattern(List<String> prefixes, String size, String suffix) {
        String prefix = prefixes.isEmpty() ? "" : "(?:" + String.join("|", prefixes) + ")";
        this.pattern =
                Pattern.compile(translated(prefix) + "(?<" + SIZE + ">" + translated(size) + ")" + translated(suffix));
    }

    private String translated(String part) {
        StringBuilder expression = new StringBuilder();
        boolean inClass = false;
        for (char c : part.toCharArray()) {
            inClass = c == '[' || (inClass && c != ']');
            expression.append(inClass ? String.valueOf(c) : translated(c));
        }
        return expression.toString();
    }

    private String translated(char c) {
        return switch (c) {
            case '-' -> mark("-");
            case '_' -> mark(" ");
            case '=' -> "-";
            default -> String.valueOf(c);
        };
    }

    private String mark(String print) {
        printed.add(print);
        return "(?<" + MARK + printed.size() + ">" + SEPARATION + ")";
    }

    /**
     * A designation that fits.
     *
     * @param size its size code
     * @param printed the designation as the maker prints it
     */
    record Fit(String size, String printed) {}

    /** Fits a text in capitals, without blanks, with hyphens only between numbers. */
    Optional<Fit> fit(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(new Fit(matcher.group(SIZE), print(text, matcher))) : Optional.empty();
    }

    private String print(String text, Matcher matcher) {
        StringBuilder print = new StringBuilder();
        NavigableMap<Integer, Integer> marks = new TreeMap<>();
        for (int i = 1; i <= printed.size(); i++) {
            if (matcher.start(MARK + i) >= 0) {
                marks.put(matcher.start(MARK + i), i);
            }
        }
        int done = 0;
        for (Map.Entry<Integer, Integer> mark : marks.entrySet()) {
            print.append(text, done, mark.getKey()).append(printed.get(mark.getValue() - 1));
            done = matcher.end(MARK + mark.getValue());
        }
        print.append(text.substring(done));
        return print.toString();
    }
}
