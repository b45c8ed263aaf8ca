package trackunit.recognition.image;

import org.opencv.core.Mat;
import trackunit.recognition.UnreadablePhotoException;

/** The upright pixels of a photo, blue-green-red, decoded at about the scale that reading needs. */
public final class Photo implements AutoCloseable {
    /**
     * A photo is decoded at 1/2, 1/4 or 1/8 as long as its longer side keeps at least this many pixels. The second look sees
     * 1,800: where fewer were kept it enlarges them, by an eighth at most.
     */
    private static final int ENOUGH_PIXELS = 1600;

    private final Mat pixels;
    private final double scale;

    private Photo(Mat pixels, double scale) {
        this.pixels = pixels;
        this.scale = scale;
    }

    /**
     * Decodes a photo, when there is room.
     *
     * @throws UnreadablePhotoException where it cannot be decoded, or is larger than the limits
     */
    public static Photo decode(byte[] file, long maxBytes, long maxPixels, DecodingRoom room) {
        PhotoHeader header = PhotoHeader.read(file, maxBytes, maxPixels);
        int longer = Math.max(header.width(), header.height());
        Mat pixels = new Decoder(file, header, Reduction.leaving(ENOUGH_PIXELS, longer), room).colour();
        return new Photo(pixels, (double) longer / Math.max(pixels.cols(), pixels.rows()));
    }

    /** The pixels; they live as long as this photo. */
    public Mat pixels() {
        return pixels;
    }

    /** How many pixels of the original lie along one of these. */
    public double scale() {
        return scale;
    }

    @Override
    public void close() {
        NativeMemory.release(pixels);
    }
}
