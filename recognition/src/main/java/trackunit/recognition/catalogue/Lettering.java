package trackunit.recognition.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what was read and what is known to one way of writing. */
final class Lettering {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−_~]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d)[,·](?=\\d)");
    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}&]");
    private static final Pattern NO_PART_OF_A_DESIGNATION = Pattern.compile("[^A-Z0-9./-]");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Z0-9]");
    private static final Pattern EDGES = Pattern.compile("^[./-]+|[./-]+$");
    private static final Pattern IDLE_HYPHEN = Pattern.compile("(?<!\\d)-|-(?!\\d)");

    private Lettering() {}

    /** Capitals without accents, one kind of dash, a point where a number has a comma. */
    static String capitals(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('|', 'I');
        String bare = ACCENTS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFD))
                .replaceAll("");
        String dashed =
                DASHES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("-");
        return DECIMAL_COMMA.matcher(dashed).replaceAll(".");
    }

    /** Capitals and digits of a name, without what stands between and around them. */
    static String name(String capitals) {
        return NO_PART_OF_A_NAME.matcher(capitals).replaceAll("");
    }

    /** Latin capitals and digits of a text, without anything else. */
    static String plain(String text) {
        return NOT_PLAIN.matcher(capitals(text)).replaceAll("");
    }

    /** A word that may be a part of a designation, without marks around it. */
    static String word(String capitals) {
        return EDGES.matcher(NO_PART_OF_A_DESIGNATION.matcher(capitals).replaceAll(""))
                .replaceAll("");
    }

    /** A designation as its maker prints it, as grammars want it. */
    static String listed(String printed) {
        return designation(word(capitals(printed)));
    }

    /** Sets a word behind another: two numbers stay apart by a hyphen. */
    static String join(String left, String right) {
        boolean numbers = !left.isEmpty()
                && !right.isEmpty()
                && Character.isDigit(left.charAt(left.length() - 1))
                && Character.isDigit(right.charAt(0));
        return numbers ? left + '-' + right : left + right;
    }

    /** A designation as grammars want it: hyphens only between numbers, as everywhere else makers and readers differ. */
    static String designation(String joined) {
        return IDLE_HYPHEN.matcher(joined).replaceAll("");
    }
}
