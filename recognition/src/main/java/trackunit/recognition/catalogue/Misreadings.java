package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;

/** What else a designation may be where letters look like digits and the other way round. */
final class Misreadings {
    private static final String LETTERS = "OQILZSBG";
    private static final String DIGITS = "00112586";

    private Misreadings() {}

    /** Gives the text itself, then with digits for look-alike letters behind the first digit, then from the start on. */
    static List<String> of(String text) {
        List<String> variants = new ArrayList<>(List.of(text));
        int digit = firstDigit(text);
        if (digit < text.length()) {
            add(variants, text.substring(0, digit) + digits(text.substring(digit)));
            for (int letters = 1; letters <= Math.min(3, digit); letters++) {
                add(variants, text.substring(0, letters) + digits(text.substring(letters)));
            }
        }
        return variants;
    }

    private static void add(List<String> variants, String variant) {
        if (!variants.contains(variant)) {
            variants.add(variant);
        }
    }

    private static int firstDigit(String text) {
        int i = 0;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            int at = LETTERS.indexOf(digits.charAt(i));
            if (at >= 0) {
                digits.setCharAt(i, DIGITS.charAt(at));
            }
        }
        return digits.toString();
    }
}
