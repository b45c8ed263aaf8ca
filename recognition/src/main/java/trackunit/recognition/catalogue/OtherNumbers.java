package trackunit.recognition.catalogue;

import java.util.regex.Pattern;

/** Knows the numbers on machines that are no designation by their shape: telephones, dates, addresses. */
final class OtherNumbers {
    /** What stands for a struck number; it is no part of any name or designation. */
    static final String STRUCK = "#";

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\d])[+(]*\\d(?=(?:[\\s()./-]*\\d){6,})[\\d\\s()./-]*\\d(?![\\p{L}\\d])");
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)?\\d{2}|(?:19|20)\\d{2}([./-])\\d{1,2}\\2\\d{1,2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S*(?:@|WWW\\.|HTTPS?:|\\.(?:COM|NET|ORG|DE|FR|NL|BE|UK|EU|IT|ES|PL|DK|SE)\\b)\\S*");

    private OtherNumbers() {}

    /** Strikes them out of a line in capitals. */
    static String struck(String line) {
        String text = line;
        for (Pattern pattern : new Pattern[] {ADDRESS, TIME, DATE, TELEPHONE}) {
            text = pattern.matcher(text).replaceAll(" " + STRUCK + " ");
        }
        return text;
    }
}
