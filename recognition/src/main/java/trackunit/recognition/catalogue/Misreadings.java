package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What else a designation may be where letters look like digits and the other way round. */
final class Misreadings {
    private static final String LETTERS = "OQDILZSBG";
    private static final String DIGITS = "000112586";
    private static final String AS_DIGIT = "015286";
    private static final String AS_LETTER = "OISZBG";

    private Misreadings() {}

    /**
     * A text with some characters taken for others.
     *
     * @param text the text
     * @param misread how many characters were exchanged
     */
    record Variant(String text, int misread) {}

    /** Gives the text with one, then with two characters exchanged, only where a digit is involved. */
    static List<Variant> of(String text) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String once = exchanged(text, i);
            if (once != null && stillLikely(text, once, 1)) {
                variants.add(new Variant(once, 1));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            String once = exchanged(text, i);
            for (int j = i + 1; once != null && j < text.length(); j++) {
                String twice = exchanged(once, j);
                if (twice != null && stillLikely(text, twice, 2)) {
                    variants.add(new Variant(twice, 2));
                }
            }
        }
        return variants;
    }

    /** The letters that a text begins with. */
    static String leadingLetters(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String exchanged(String text, int at) {
        char c = text.charAt(at);
        int digit = AS_DIGIT.indexOf(c);
        if (digit >= 0) {
            return with(text, at, AS_LETTER.charAt(digit));
        }
        int letter = LETTERS.indexOf(c);
        boolean besideDigit = isDigit(text, at - 1) || isDigit(text, at + 1);
        return letter >= 0 && besideDigit ? with(text, at, DIGITS.charAt(letter)) : null;
    }

    /** A prefix keeps a letter that was read as one; a number begins with a digit and has one misread digit at most. */
    private static boolean stillLikely(String read, String variant, int exchanged) {
        int prefix = leadingLetters(variant).length();
        long digits = read.chars().filter(Character::isDigit).count();
        return prefix == 0
                ? exchanged == 1 && Character.isDigit(read.charAt(0)) && digits > 1
                : digits >= exchanged && read.substring(0, prefix).chars().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String with(String text, int at, char c) {
        return text.substring(0, at) + c + text.substring(at + 1);
    }
}
