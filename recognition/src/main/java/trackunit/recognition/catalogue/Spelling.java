package trackunit.recognition.catalogue;

import java.util.Locale;

/** Compares what was read with what is known, as readers err. */
final class Spelling {
    /** Fewer letters than this must be read exactly, and as a word of their own. */
    private static final int SHORT = 4;

    /** One letter in so many may be misread. */
    private static final int LETTERS_PER_ERROR = 5;

    private static final double PRICE_OF_AN_ERROR = 0.15;

    private Spelling() {}

    /** Capitals and digits without spaces, hyphens and the marks around them. */
    static String compact(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—_'’`]", "");
    }

    /** Capitals and digits as they stand on a machine, without blanks. */
    static String shown(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
    }

    /**
     * Tells how well a text that was read fits a known spelling.
     *
     * @return 1 for the same, less for each misread letter, 0 for something else
     */
    static double likeness(String read, String known) {
        String text = compact(read);
        String spelling = compact(known);
        if (text.equals(spelling)) {
            return 1;
        }
        if (spelling.length() <= SHORT) {
            return 0;
        }
        int errors = distance(text, spelling);
        return errors <= spelling.length() / LETTERS_PER_ERROR ? 1 - errors * PRICE_OF_AN_ERROR : 0;
    }

    /** How many letters must be put in, taken out or exchanged (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
