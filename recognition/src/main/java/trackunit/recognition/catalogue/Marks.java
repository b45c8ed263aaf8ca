package trackunit.recognition.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands beside designations and is read as if it belonged to them: a maker's sign in front (JCB's block before JS130 looks like
 * a C), a stripe, a screw or a small e behind.
 */
final class Marks {
    /** A letter in front of two more or of a digit: one letter alone is a prefix of its own. */
    private static final Pattern IN_FRONT = Pattern.compile("[A-Z](?=[A-Z]{2,4}[0-9]|[0-9]).*");

    /** A point between two numbers where makers print a hyphen. */
    private static final Pattern POINT = Pattern.compile("(?<=[0-9])\\.(?=[0-9]{3})");

    /** What remains must be so long, with letters and digits. */
    private static final Pattern WORTH = Pattern.compile("(?=.*[A-Z])(?=.*[0-9]).{3,}");

    private Marks() {}

    /**
     * A text without marks.
     *
     * @param text what remains
     * @param behind whether something behind it was taken for a mark
     */
    record Rest(String text, boolean behind) {}

    /** What a text may be without the mark in front of it, behind it, or both; those with more left come first. */
    static List<Rest> without(String text) {
        boolean inFront = IN_FRONT.matcher(text).matches();
        Stream<Rest> front = inFront ? Stream.of(new Rest(text.substring(1), false)) : Stream.of();
        Stream<Rest> both = inFront ? Stream.of(new Rest(shorter(text).substring(1), true)) : Stream.of();
        return Stream.of(front, Stream.of(new Rest(shorter(text), true)), both)
                .flatMap(rests -> rests)
                .map(rest -> new Rest(POINT.matcher(rest.text).replaceAll("-"), rest.behind))
                .filter(rest -> WORTH.matcher(rest.text).matches())
                .toList();
    }

    private static String shorter(String text) {
        return text.substring(0, text.length() - 1);
    }
}
