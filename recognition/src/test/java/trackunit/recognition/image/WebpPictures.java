package trackunit.recognition.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.imgcodecs.Imgcodecs;

/** WebP files: the still ones are encoded, the animated ones are put together from their chunks. */
final class WebpPictures {
    static final int LOSSY = 95;
    static final int LOSSLESS = 101;

    private static final int RIFF_HEAD = 12;
    private static final byte ANIMATED = 0x02;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_ALPHA = 0x10;

    private WebpPictures() {}

    /** The quarters; samples are red, green, blue and perhaps alpha. */
    static byte[] quarters(int quality, Quarters.Samples samples) {
        int channels = samples.of(0).length;
        NativeLibrary.load();
        Mat pixels = new Mat(Quarters.HEIGHT, Quarters.WIDTH, CvType.CV_8UC(channels));
        for (int i = 0; i < Quarters.WIDTH * Quarters.HEIGHT; i++) {
            int x = i % Quarters.WIDTH;
            int y = i / Quarters.WIDTH;
            int[] of = samples.of(Quarters.at(x, y));
            byte[] pixel = {(byte) of[2], (byte) of[1], (byte) of[0], (byte) of[channels - 1]};
            pixels.put(y, x, Arrays.copyOf(pixel, channels));
        }
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".webp", pixels, file, new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
        pixels.release();
        return file.toArray();
    }

    /** An animation of pictures that are all of the quarters' size, and lie at the given place. */
    static byte[] animated(int width, int height, int x, int y, byte[]... stills) {
        byte[][] chunks = new byte[stills.length + 2][];
        chunks[0] = chunk("VP8X", join(new byte[] {ANIMATED, 0, 0, 0}, three(width - 1), three(height - 1)));
        chunks[1] = chunk("ANIM", new byte[6]);
        for (int i = 0; i < stills.length; i++) {
            chunks[i + 2] = frame(Quarters.WIDTH, Quarters.HEIGHT, x, y, stills[i]);
        }
        return riff(join(chunks));
    }

    private static byte[] frame(int width, int height, int x, int y, byte[] still) {
        byte[] place = join(three(x / 2), three(y / 2), three(width - 1), three(height - 1), three(100), new byte[1]);
        return chunk("ANMF", join(place, pixels(still)));
    }

    /** The chunks of a still picture, without the one that extends its header. */
    private static byte[] pixels(byte[] still) {
        boolean extended = still[RIFF_HEAD + 3] == 'X';
        return Arrays.copyOfRange(still, extended ? RIFF_HEAD + 18 : RIFF_HEAD, still.length);
    }

    /** A still picture behind an extended header that says a size. */
    static byte[] extended(int width, int height, byte[] still) {
        byte[] head = chunk("VP8X", join(new byte[4], three(width - 1), three(height - 1)));
        return riff(join(head, pixels(still)));
    }

    /** A still picture with an Exif block behind its pixels. */
    static byte[] withExif(byte[] still, byte[] tiff) {
        byte flags = (byte) (HAS_EXIF | (WebpHeader.mayBeTransparent(still) ? HAS_ALPHA : 0));
        byte[] size = join(three(Quarters.WIDTH - 1), three(Quarters.HEIGHT - 1));
        byte[] head = chunk("VP8X", join(new byte[] {flags, 0, 0, 0}, size));
        return riff(join(head, pixels(still), chunk("EXIF", tiff)));
    }

    /** Without its last bytes, and with a RIFF header that does not tell. */
    static byte[] shortened(byte[] file, int length) {
        return riff(Arrays.copyOfRange(file, RIFF_HEAD, length));
    }

    private static byte[] riff(byte[] chunks) {
        byte[] content = join("WEBP".getBytes(StandardCharsets.US_ASCII), chunks);
        return chunk("RIFF", content);
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(8 + content.length + content.length % 2);
        chunk.order(ByteOrder.LITTLE_ENDIAN).put(name.getBytes(StandardCharsets.US_ASCII));
        return chunk.putInt(content.length).put(content).array();
    }

    private static byte[] three(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
