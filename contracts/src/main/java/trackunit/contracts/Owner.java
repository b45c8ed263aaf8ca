package trackunit.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * To whom photos and analyses belong: a hash of the token's issuer and subject, so that keys, messages and logs carry
 * no name of a person.
 *
 * @param value 32 lower-case hexadecimal digits, the first 128 bits of a SHA-256
 */
public record Owner(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public Owner {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an owner: " + value);
        }
    }

    /** Gives the owner that a verified token stands for. */
    public static Owner of(String issuer, String subject) {
        byte[] hash = Digests.sha256((issuer + '\n' + subject).getBytes(StandardCharsets.UTF_8));
        return new Owner(HexFormat.of().formatHex(Arrays.copyOf(hash, 16)));
    }

    @Override
    public String toString() {
        return value;
    }
}
