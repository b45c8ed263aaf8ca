package trackunit.recognition.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a size code tells the operating weight: tonnes = (code - minus) / by.
 *
 * @param minus what is taken from the code
 * @param by what the rest is divided by; 0 where the code does not tell
 */
record WeightRule(double minus, double by) {
    private static final Pattern SHAPE = Pattern.compile("s(?:-(\\d+))?(?:/(\\d+))?");
    private static final String NONE = "-";

    /** The classes that weights are told in, by their lower bounds in tonnes. */
    private static final int[] CLASSES = {
        0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200, 300, 400
    };

    static WeightRule parse(String text) {
        if (NONE.equals(text)) {
            return new WeightRule(0, 0);
        }
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a rule for tonnes: " + text);
        }
        return new WeightRule(number(matcher.group(1), 0), number(matcher.group(2), 1));
    }

    private static double number(String text, double missing) {
        return text == null ? missing : Double.parseDouble(text);
    }

    boolean tells() {
        return by > 0;
    }

    String weightClass(double code) {
        double tonnes = (code - minus) / by;
        for (int i = 1; i < CLASSES.length; i++) {
            if (tonnes < CLASSES[i]) {
                return CLASSES[i - 1] + "-" + CLASSES[i] + " t";
            }
        }
        return "over " + CLASSES[CLASSES.length - 1] + " t";
    }
}
