package trackunit.recognition.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import trackunit.recognition.image.PhotoHeader.Format;

/** How a photo is to be turned to be seen as it was taken (Exif 2.32, tag 274). */
public enum Orientation {
    UPRIGHT(false, Flip.NONE),
    MIRRORED(false, Flip.SIDEWAYS),
    UPSIDE_DOWN(false, Flip.BOTH_WAYS),
    MIRRORED_UPSIDE_DOWN(false, Flip.HEADWAYS),
    MIRRORED_AND_TURNED_LEFT(true, Flip.NONE),
    TURNED_LEFT(true, Flip.SIDEWAYS),
    MIRRORED_AND_TURNED_RIGHT(true, Flip.BOTH_WAYS),
    TURNED_RIGHT(true, Flip.HEADWAYS);

    private enum Flip {
        NONE,
        SIDEWAYS,
        HEADWAYS,
        BOTH_WAYS
    }

    private static final int TAG = 274;
    private static final int SHORT = 3;
    private static final int LITTLE_ENDIAN = 'I' << 8 | 'I';

    /** Behind the byte order and the number 42. */
    private static final int FIRST_DIRECTORY = 4;

    private static final int ENTRY = 12;

    private final boolean transposed;
    private final Flip flip;

    Orientation(boolean transposed, Flip flip) {
        this.transposed = transposed;
        this.flip = flip;
    }

    /** Gives that of a photo whose header was read; upright where it says none, or none that there is. */
    public static Orientation of(byte[] file, Format format) {
        return ExifBlock.of(file, format).flatMap(Orientation::tag).orElse(UPRIGHT);
    }

    /** Whether width and height change places. */
    public boolean exchangesSides() {
        return transposed;
    }

    /** Turns a picture as it is stored, in place. */
    void turn(Mat pixels) {
        if (transposed) {
            Core.transpose(pixels, pixels);
        }
        switch (flip) {
            case SIDEWAYS -> Core.flip(pixels, pixels, 1);
            case HEADWAYS -> Core.flip(pixels, pixels, 0);
            case BOTH_WAYS -> Core.flip(pixels, pixels, -1);
            default -> {
                // It stays as it is.
            }
        }
    }

    private static Optional<Orientation> tag(byte[] tiff) {
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        try {
            if (bytes.getShort(0) == LITTLE_ENDIAN) {
                bytes.order(ByteOrder.LITTLE_ENDIAN);
            }
            int directory = bytes.getInt(FIRST_DIRECTORY);
            int entries = bytes.getShort(directory) & 0xffff;
            for (int at = directory + Short.BYTES; entries > 0; entries--, at += ENTRY) {
                if (bytes.getShort(at) == TAG && bytes.getShort(at + 2) == SHORT) {
                    return named(bytes.getShort(at + 8));
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            // A block that ends too early says nothing.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Orientation> named(int value) {
        return value >= 1 && value <= values().length ? Optional.of(values()[value - 1]) : Optional.empty();
    }
}
