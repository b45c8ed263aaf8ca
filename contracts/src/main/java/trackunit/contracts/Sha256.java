package trackunit.contracts;

import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 of some content (FIPS 180-4), in 64 lower-case hexadecimal digits, as photos are verified by. */
public final class Sha256 {

    private final MessageDigest digest = Digests.of("SHA-256");

    /** Gives that of what is at hand. */
    public static String of(byte[] content) {
        Sha256 hash = new Sha256();
        hash.add(content, content.length);
        return hash.end();
    }

    /** Takes the next bytes: the first {@code length} of a buffer. */
    public void add(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
    }

    /** Gives that of all bytes that were taken. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
