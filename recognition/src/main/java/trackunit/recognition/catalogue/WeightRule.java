package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a size code tells the operating weight in tonnes. */
sealed interface WeightRule {
    /** The tonnes that a size code stands for; empty where it does not tell. */
    OptionalDouble tonnes(String size);

    /** The code does not tell. */
    record Untold() implements WeightRule {
        @Override
        public OptionalDouble tonnes(String size) {
            return OptionalDouble.empty();
        }
    }

    /** The code reckons: (code - minus) / by. */
    record Reckoned(double minus, double by) implements WeightRule {
        @Override
        public OptionalDouble tonnes(String size) {
            return OptionalDouble.of((Double.parseDouble(size) - minus) / by);
        }
    }

    /** The code is looked up. */
    record Listed(Map<String, Double> tonnesBySize) implements WeightRule {
        @Override
        public OptionalDouble tonnes(String size) {
            Double tonnes = tonnesBySize.get(size);
            return tonnes == null ? OptionalDouble.empty() : OptionalDouble.of(tonnes);
        }
    }

    /** Reads {@code -}, {@code s}, {@code s/10}, {@code s-300}, {@code s-200/10} or {@code 906:22 914:25}. */
    static WeightRule parse(String text) {
        if (text.equals("-")) {
            return new Untold();
        }
        if (text.contains(":")) {
            return listed(text);
        }
        Matcher matcher = Pattern.compile("s(?:-(\\d+))?(?:/(\\d+))?").matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a rule for tonnes: " + text);
        }
        return new Reckoned(number(matcher.group(1), 0), number(matcher.group(2), 1));
    }

    private static WeightRule listed(String text) {
        Map<String, Double> tonnesBySize = new HashMap<>();
        for (String entry : text.split("\\s+")) {
            String[] pair = entry.split(":");
            tonnesBySize.put(pair[0], Double.valueOf(pair[1]));
        }
        return new Listed(Map.copyOf(tonnesBySize));
    }

    private static double number(String text, double missing) {
        return text == null ? missing : Double.parseDouble(text);
    }
}
