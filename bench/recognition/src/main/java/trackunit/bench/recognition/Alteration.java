package trackunit.bench.recognition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.image.NativeMemory;

/**
 * A change to a photo after which a person reads on it what was to be read before.
 *
 * @param name what it does, for tables
 * @param change gives a new picture, and leaves the old one as it is
 * @param quality of the JPEG that the changed photo is saved as, 1 to 100; {@link #LOSSLESS} for PNG
 */
record Alteration(String name, UnaryOperator<Mat> change, int quality) {
    private static final int LOSSLESS = 0;
    private static final int SHIFT = 3;
    private static final int LEVELS = 256;

    /** Gives so many; each cuts a few more pixels off at the left and at the top. */
    static List<Alteration> shifts(int count) {
        return IntStream.range(0, count)
                .map(i -> i * SHIFT)
                .mapToObj(pixels -> new Alteration(pixels + " pixels cut off", photo -> cut(photo, pixels), LOSSLESS))
                .toList();
    }

    /** Gives the four that rules are judged by, as what holds on a photo alone may be chance (ADR 0035). */
    static List<Alteration> copies() {
        return List.of(
                new Alteration("smaller, 0.88", photo -> scaled(photo, 0.88, Imgproc.INTER_AREA), 85),
                new Alteration("3 % cut off", photo -> cut(photo, photo.cols() * 3 / 100, photo.rows() * 3 / 100), 92),
                new Alteration("larger, 1.2, brighter", Alteration::largerAndBrighter, 88),
                new Alteration("turned by 1.5 degrees, darker", Alteration::turnedAndDarker, 90));
    }

    /** Gives a photo, changed, as a file's content. */
    byte[] of(Path photo) {
        NativeLibrary.load();
        Mat before = Imgcodecs.imread(photo.toString(), Imgcodecs.IMREAD_COLOR);
        Mat after = change.apply(before);
        MatOfByte file = new MatOfByte();
        MatOfInt settings =
                quality == LOSSLESS ? new MatOfInt() : new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, quality);
        Imgcodecs.imencode(quality == LOSSLESS ? ".png" : ".jpg", after, file, settings);
        byte[] bytes = file.toArray();
        List.of(settings, file, after, before).forEach(NativeMemory::release);
        return bytes;
    }

    private static Mat cut(Mat photo, int pixels) {
        return cut(photo, pixels, pixels);
    }

    private static Mat cut(Mat photo, int columns, int rows) {
        return photo.submat(new Rect(columns, rows, photo.cols() - columns, photo.rows() - rows));
    }

    private static Mat scaled(Mat photo, double scale, int interpolation) {
        Mat scaled = new Mat();
        Imgproc.resize(photo, scaled, new Size(), scale, scale, interpolation);
        return scaled;
    }

    private static Mat largerAndBrighter(Mat photo) {
        return withGamma(scaled(photo, 1.2, Imgproc.INTER_CUBIC), 0.9);
    }

    private static Mat turnedAndDarker(Mat photo) {
        Mat turn = Imgproc.getRotationMatrix2D(new Point(photo.cols() / 2.0, photo.rows() / 2.0), 1.5, 1);
        Mat turned = new Mat();
        Imgproc.warpAffine(photo, turned, turn, photo.size(), Imgproc.INTER_CUBIC, Core.BORDER_CONSTANT, new Scalar(0));
        NativeMemory.release(turn);
        return withGamma(turned, 1.15);
    }

    private static Mat withGamma(Mat picture, double gamma) {
        byte[] levels = new byte[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = (byte) Math.round((LEVELS - 1) * Math.pow(level / (LEVELS - 1.0), gamma));
        }
        Mat table = new Mat(1, LEVELS, CvType.CV_8U);
        table.put(0, 0, levels);
        Core.LUT(picture, table, picture);
        NativeMemory.release(table);
        return picture;
    }
}
