package trackunit.operator.output;

import java.nio.charset.StandardCharsets;

/** Text of strangers, made fit for a terminal: what is put aside may hold anything, also commands to the terminal. */
final class Printable {

    private static final int FIRST_BYTES = 160;
    private static final String REPLACEMENT = "\uFFFD";

    private Printable() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]", REPLACEMENT);
    }

    /** How a body begins, as UTF-8 where it is that. */
    static String beginning(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, FIRST_BYTES), StandardCharsets.UTF_8);
        return of(text) + (body.length > FIRST_BYTES ? " ..." : "");
    }
}
