package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import trackunit.recognition.UnreadablePhotoException;

/** The chunks of a PNG (ISO 15948, clause 5.3) or of a WebP (RFC 9649, section 2.3), in their order. Not thread-safe. */
final class Chunks {
    /** A name and a length, of four bytes each. */
    private static final int HEAD = 8;

    private static final int CHECKSUM = 4;

    private final ByteBuffer bytes;

    private Chunks(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** One of them. */
    record Chunk(String name, ByteBuffer content) {}

    /** Those behind the signature: length, name, content and checksum. */
    static Chunks ofPng(byte[] file) {
        return new Chunks(ByteBuffer.wrap(file).position(PngHeader.SIGNATURE_LENGTH));
    }

    /** Those behind the RIFF header: name, length and content, and one byte more where that is odd. */
    static Chunks ofWebp(byte[] file) {
        return new Chunks(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(WebpHeader.RIFF_LENGTH));
    }

    /**
     * Goes behind the next one. Each leads on, whatever its length says: one of -12 would lead back to itself.
     *
     * @return empty where there is no room for one more
     * @throws UnreadablePhotoException where it has less than nothing, or more than is there
     */
    Optional<Chunk> next() {
        if (bytes.remaining() < HEAD) {
            return Optional.empty();
        }
        boolean png = bytes.order() == ByteOrder.BIG_ENDIAN;
        int before = png ? bytes.getInt() : 0;
        byte[] name = new byte[4];
        bytes.get(name);
        ByteBuffer content = content(png ? before : bytes.getInt());
        skip(png ? CHECKSUM : Math.min(content.limit() % 2, bytes.remaining()));
        return Optional.of(new Chunk(new String(name, StandardCharsets.US_ASCII), content));
    }

    private ByteBuffer content(int length) {
        if (length < 0) {
            throw Decoder.damaged();
        }
        ByteBuffer content = bytes.slice();
        skip(length);
        return content.limit(length);
    }

    private void skip(int length) {
        if (length > bytes.remaining()) {
            throw PhotoHeader.truncated();
        }
        bytes.position(bytes.position() + length);
    }
}
