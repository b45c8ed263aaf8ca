package trackunit.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * Names one analysis. It is derived from the owner and from what the owner asked for, so that asking twice is asking
 * once.
 *
 * @param value a name-based UUID, version 5 (RFC 9562, section 5.5)
 */
public record CorrelationId(@JsonValue UUID value) {

    /** The name space of this system's identifiers; changing it makes every earlier request a new one. */
    private static final UUID NAMESPACE = UUID.fromString("0d3c6f5e-6c1b-4a7e-9a55-3f0b8f0f4f11");

    public CorrelationId {
        Objects.requireNonNull(value, "correlationId");
    }

    /** Gives the id of the owner's request; {@code name} is its object key, and its clientRequestId where it has one. */
    public static CorrelationId of(Owner owner, String name) {
        byte[] content = (owner.value() + '\n' + name).getBytes(StandardCharsets.UTF_8);
        byte[] hash = Digests.sha1(bytes(NAMESPACE), content);
        hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(hash);
        return new CorrelationId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /**
     * Reads an id from its text.
     *
     * @throws IllegalArgumentException where the text is no UUID in its full form of 36 characters
     */
    @JsonCreator
    public static CorrelationId parse(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not a correlationId: " + text);
        }
        return new CorrelationId(value);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
