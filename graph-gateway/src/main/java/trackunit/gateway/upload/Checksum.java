package trackunit.gateway.upload;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of a file, as clients write it: 64 hexadecimal digits or Base64, with or without {@code sha256:}. */
final class Checksum {

    private static final String PREFIX = "sha256:";
    private static final int BYTES = 32;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

    private Checksum() {}

    /**
     * Gives the 64 lower-case hexadecimal digits of a checksum.
     *
     * @throws IllegalArgumentException where the text is no SHA-256
     */
    static String parse(String text) {
        String bare = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        if (HEX.matcher(bare).matches()) {
            return bare.toLowerCase(Locale.ROOT);
        }
        byte[] bytes = Base64.getDecoder().decode(bare);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Not a SHA-256: " + text);
        }
        return HexFormat.of().formatHex(bytes);
    }
}
