package trackunit.recognition.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.image.PhotoHeader.Format;

/** Where a photo says how it was taken: the TIFF bytes of its Exif block. */
public final class ExifBlock {
    /** A JPEG's segment holds no more; what claims to be longer elsewhere is no camera's. */
    private static final int LONGEST = 0xffff;

    /** Stands before it in a JPEG, and in some WebP files. */
    private static final byte[] PREAMBLE = {'E', 'x', 'i', 'f', 0, 0};

    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;

    private ExifBlock() {}

    /** Gives the block of a photo whose header was read; empty where there is none. */
    public static Optional<byte[]> of(byte[] file, Format format) {
        try {
            return switch (format) {
                case JPEG -> ofJpeg(ByteBuffer.wrap(file));
                case PNG -> ofChunks(Chunks.ofPng(file), "eXIf");
                case WEBP -> ofChunks(Chunks.ofWebp(file), "EXIF");
            };
        } catch (BufferUnderflowException | IllegalArgumentException | UnreadablePhotoException e) {
            // The header was checked, what stands behind a picture was not.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofJpeg(ByteBuffer bytes) {
        bytes.position(2);
        int marker = JpegHeader.nextMarker(bytes);
        while (marker != START_OF_SCAN) {
            int start = bytes.position() + Short.BYTES;
            JpegHeader.skipSegment(marker, bytes);
            if (marker == APP1 && begins(bytes.array(), start)) {
                return Optional.of(Arrays.copyOfRange(bytes.array(), start + PREAMBLE.length, bytes.position()));
            }
            marker = JpegHeader.nextMarker(bytes);
        }
        return Optional.empty();
    }

    private static Optional<byte[]> ofChunks(Chunks chunks, String wanted) {
        Optional<Chunks.Chunk> chunk = chunks.next();
        while (chunk.isPresent() && !wanted.equals(chunk.get().name())) {
            chunk = chunks.next();
        }
        return chunk.map(Chunks.Chunk::content)
                .filter(content -> content.limit() <= LONGEST)
                .map(ExifBlock::data);
    }

    private static byte[] data(ByteBuffer content) {
        byte[] data = new byte[content.limit()];
        content.get(data);
        return begins(data, 0) ? Arrays.copyOfRange(data, PREAMBLE.length, data.length) : data;
    }

    private static boolean begins(byte[] file, int at) {
        return at + PREAMBLE.length <= file.length
                && Arrays.equals(file, at, at + PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    }
}
