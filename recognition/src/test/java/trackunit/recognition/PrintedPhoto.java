package trackunit.recognition;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.TextBox;

/** A photo on which words are printed in white on one line. */
final class PrintedPhoto implements AutoCloseable {
    /** Of the line of print, with room around. */
    private static final int TOP = 72;

    private static final int BOTTOM = 128;
    private static final int BASE = 120;

    private final Mat pixels = new Mat(200, 400, CvType.CV_8UC3, new Scalar(40, 40, 40));

    Mat pixels() {
        return pixels;
    }

    void print(String text, int left, double scale) {
        Point start = new Point(left, BASE);
        Scalar white = new Scalar(255, 255, 255);
        Imgproc.putText(pixels, text, start, Imgproc.FONT_HERSHEY_DUPLEX, scale, white, 3, Imgproc.LINE_AA, false);
    }

    /** The detector is played: it begins and ends the line of print here. */
    static TextBox line(double left, double right) {
        return box(left, right, TOP, BOTTOM);
    }

    static TextBox box(double left, double right, double top, double bottom) {
        return new TextBox(List.of(
                new Corner(left, top), new Corner(right, top), new Corner(right, bottom), new Corner(left, bottom)));
    }

    @Override
    public void close() {
        pixels.release();
    }
}
