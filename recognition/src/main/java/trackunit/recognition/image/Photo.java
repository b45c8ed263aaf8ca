package trackunit.recognition.image;

import static trackunit.recognition.UnreadablePhotoException.Reason.UNREADABLE_PICTURE;

import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;
import trackunit.recognition.UnreadablePhotoException;

/** The upright pixels of a photo, blue-green-red, decoded at no more than the scale that reading needs. */
public final class Photo implements AutoCloseable {
    /** A JPEG is decoded at 1/2, 1/4 or 1/8 as long as its longer side keeps at least this many pixels. */
    private static final int ENOUGH_PIXELS = 1600;

    private final Mat pixels;
    private final double scale;

    private Photo(Mat pixels, double scale) {
        this.pixels = pixels;
        this.scale = scale;
    }

    /**
     * Decodes a photo.
     *
     * @throws UnreadablePhotoException where it cannot be decoded, or is larger than the limits
     */
    public static Photo decode(byte[] file, long maxBytes, long maxPixels) {
        PhotoHeader header = PhotoHeader.read(file, maxBytes, maxPixels);
        int longer = Math.max(header.width(), header.height());
        Mat pixels = decode(file, flag(longer));
        return new Photo(pixels, (double) longer / Math.max(pixels.cols(), pixels.rows()));
    }

    static Mat decode(byte[] file, int flag) {
        NativeLibrary.load();
        MatOfByte bytes = new MatOfByte(file);
        try {
            Mat pixels = Imgcodecs.imdecode(bytes, flag);
            if (pixels.empty()) {
                throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture's data is damaged.");
            }
            return pixels;
        } catch (CvException e) {
            throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture's data is damaged.");
        } finally {
            bytes.release();
        }
    }

    private static int flag(int longer) {
        if (longer / 8 >= ENOUGH_PIXELS) {
            return Imgcodecs.IMREAD_REDUCED_COLOR_8;
        } else if (longer / 4 >= ENOUGH_PIXELS) {
            return Imgcodecs.IMREAD_REDUCED_COLOR_4;
        } else if (longer / 2 >= ENOUGH_PIXELS) {
            return Imgcodecs.IMREAD_REDUCED_COLOR_2;
        }
        return Imgcodecs.IMREAD_COLOR;
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
        pixels.release();
    }
}
