package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What else a designation may be where letters look like digits, the other way round, or like other letters. */
final class Misreadings {
    private static final String LETTERS = "OQDILZSBG";
    private static final String DIGITS = "000112586";
    private static final String AS_DIGIT = "015286";
    private static final String AS_LETTER = "OISZBG";

    /** Letters that small or squeezed print makes alike: each stands for the one at its place in the other row. */
    private static final String ALIKE = "ODHNVYCGUVEFIT";

    private static final String LIKE = "DONHYVGCVUFETI";

    /** A letter is taken for another only where so many digits make a designation likely. */
    private static final int DIGITS_BESIDE = 3;

    private static final Pattern SPECK = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)");

    private Misreadings() {}

    /**
     * A text with some characters taken for others.
     *
     * @param text the text
     * @param misread how many characters were exchanged
     */
    record Variant(String text, int misread) {}

    /** Gives the text without specks that were read as points, then with one, then with two characters exchanged. */
    static List<Variant> of(String text) {
        List<Variant> variants = new ArrayList<>();
        String bare = SPECK.matcher(text).replaceAll("");
        if (!bare.equals(text)) {
            variants.add(new Variant(bare, 1));
        }
        variants.addAll(exchanged(text, 0, text, 1));
        for (int at = 0; at < text.length(); at++) {
            for (String first : at(text, at)) {
                variants.addAll(exchanged(first, at + 1, text, 2));
            }
        }
        return variants;
    }

    private static List<Variant> exchanged(String text, int from, String read, int misread) {
        List<Variant> variants = new ArrayList<>();
        for (int at = from; at < text.length(); at++) {
            for (String exchanged : at(text, at)) {
                if (stillLikely(read, exchanged, misread)) {
                    variants.add(new Variant(exchanged, misread));
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

    /** The text with the character at a place exchanged, in each way. */
    private static List<String> at(String text, int at) {
        char c = text.charAt(at);
        if (AS_DIGIT.indexOf(c) >= 0) {
            return List.of(with(text, at, AS_LETTER.charAt(AS_DIGIT.indexOf(c))));
        }
        List<String> exchanged = new ArrayList<>();
        boolean besideDigit = isDigit(text, at - 1) || isDigit(text, at + 1);
        if (besideDigit && LETTERS.indexOf(c) >= 0) {
            exchanged.add(with(text, at, DIGITS.charAt(LETTERS.indexOf(c))));
        }
        for (int i = ALIKE.indexOf(c); i >= 0; i = ALIKE.indexOf(c, i + 1)) {
            exchanged.add(with(text, at, LIKE.charAt(i)));
        }
        return exchanged;
    }

    private static boolean stillLikely(String read, String variant, int exchanged) {
        long digits = read.chars().filter(Character::isDigit).count();
        int prefix = leadingLetters(variant).length();
        return lettersForLetters(read, variant) == 0
                ? stillLikely(read, prefix, exchanged, digits)
                : lettersForLetters(read, variant) == 1
                        && digits + exchanged > DIGITS_BESIDE
                        && keepsLetter(read, variant, prefix);
    }

    /** A prefix keeps a letter that was read as one; a number begins with a digit and has one misread digit at most. */
    private static boolean stillLikely(String read, int prefix, int exchanged, long digits) {
        return prefix == 0
                ? exchanged == 1 && Character.isDigit(read.charAt(0)) && digits > 1
                : digits >= exchanged && read.substring(0, prefix).chars().anyMatch(Character::isLetter);
    }

    /** Whether a letter of the prefix is as it was read; a number has none. */
    private static boolean keepsLetter(String read, String variant, int prefix) {
        for (int i = 0; i < prefix; i++) {
            if (read.charAt(i) == variant.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static int lettersForLetters(String read, String variant) {
        int count = 0;
        for (int i = 0; i < read.length(); i++) {
            boolean letters = Character.isLetter(read.charAt(i)) && Character.isLetter(variant.charAt(i));
            count += letters && read.charAt(i) != variant.charAt(i) ? 1 : 0;
        }
        return count;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String with(String text, int at, char c) {
        return text.substring(0, at) + c + text.substring(at + 1);
    }
}
