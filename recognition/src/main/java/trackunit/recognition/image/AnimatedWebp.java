package trackunit.recognition.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An animation (RFC 9649, section 2.7.1.1), of which only the first frame is looked at. */
final class AnimatedWebp {
    private static final int CHUNK_HEAD = 8;
    private static final int EXTENDED = 10;
    private static final int FRAME_HEAD = 16;
    private static final int MAY_HAVE_ALPHA = 0x10;

    private AnimatedWebp() {}

    /** A frame as a picture of its own, and its place in the whole. */
    record Frame(byte[] still, int x, int y, int width, int height) {
        boolean fills(PhotoHeader whole) {
            return width == whole.width() && height == whole.height();
        }
    }

    /** Finds the first frame; the file is at least as long as its RIFF header says. */
    static Frame firstFrame(byte[] file) {
        PhotoHeader whole = WebpHeader.read(ByteBuffer.wrap(file));
        Chunks chunks = Chunks.ofWebp(file);
        Optional<Chunks.Chunk> chunk = chunks.next();
        while (chunk.isPresent() && !isFrame(chunk.get())) {
            chunk = chunks.next();
        }
        return frame(chunk.orElseThrow(Decoder::damaged).content(), whole);
    }

    private static boolean isFrame(Chunks.Chunk chunk) {
        return "ANMF".equals(chunk.name()) && chunk.content().limit() > FRAME_HEAD;
    }

    private static Frame frame(ByteBuffer head, PhotoHeader whole) {
        int x = 2 * threeBytes(head);
        int y = 2 * threeBytes(head);
        byte[] size = new byte[6];
        head.get(head.position(), size);
        int width = 1 + threeBytes(head);
        int height = 1 + threeBytes(head);
        if (x + width > whole.width() || y + height > whole.height()) {
            throw Decoder.damaged();
        }
        head.position(FRAME_HEAD);
        return new Frame(still(size, head), x, y, width, height);
    }

    /** The decoder compares the size with that of the chunk that holds the pixels. */
    private static byte[] still(byte[] size, ByteBuffer chunks) {
        int length = 4 + CHUNK_HEAD + EXTENDED + chunks.remaining();
        ByteBuffer still = ByteBuffer.allocate(CHUNK_HEAD + length).order(ByteOrder.LITTLE_ENDIAN);
        still.put(ascii("RIFF")).putInt(length).put(ascii("WEBP"));
        still.put(ascii("VP8X")).putInt(EXTENDED).putInt(MAY_HAVE_ALPHA).put(size);
        return still.put(chunks).array();
    }

    private static int threeBytes(ByteBuffer bytes) {
        return bytes.get() & 0xff | (bytes.get() & 0xff) << 8 | (bytes.get() & 0xff) << 16;
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
