package trackunit.recognition.text;

import java.util.List;
import java.util.stream.Stream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** White letters on dark ground, each picture as the detector would cut it. */
final class DrawnLines {
    private static final int FONT = Imgproc.FONT_HERSHEY_DUPLEX;
    private static final Scalar DARK = new Scalar(40, 40, 40);
    private static final Scalar WHITE = new Scalar(255, 255, 255);
    private static final int MARGIN = 12;

    /** In pixels; as decals are on photos. */
    private static final int NAME_WIDTH = 60;

    private DrawnLines() {}

    /** Letters that stand below each other. */
    static Mat stacked(String text) {
        List<Mat> letters = text.chars()
                .mapToObj(letter -> framed(printed(String.valueOf((char) letter)), 60, 70))
                .toList();
        Mat column = new Mat();
        Core.vconcat(letters, column);
        return framed(column, 90, column.rows() + MARGIN);
    }

    /** A name in a box that is so many times as wide as high; the detector gives short names much room. */
    static Mat name(String text, double widthByHeight) {
        Mat name = printed(text);
        int width = name.cols() + 2 * MARGIN;
        return scaled(framed(name, width, (int) (width / widthByHeight)), NAME_WIDTH);
    }

    /** The same picture so many pixels wide. */
    static Mat scaled(Mat picture, int width) {
        Mat scaled = new Mat();
        int height = picture.rows() * width / picture.cols();
        Imgproc.resize(picture, scaled, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
        return scaled;
    }

    /** Rows of text, one above the other. */
    static Mat rows(String... texts) {
        List<Mat> rows = Stream.of(texts).map(text -> row(text, 220)).toList();
        Mat all = new Mat();
        Core.vconcat(rows, all);
        return all;
    }

    /** A line of text in a box so many pixels wide. */
    static Mat row(String text, int width) {
        return framed(printed(text), width, 52);
    }

    /** The same picture turned, as OpenCV's rotate names it. */
    static Mat turned(Mat picture, int turn) {
        Mat turned = new Mat();
        Core.rotate(picture, turned, turn);
        return turned;
    }

    /** The whole picture as one line. */
    static Line line(Mat picture) {
        return Line.cut(picture, box(picture));
    }

    /** The box around the whole picture. */
    static TextBox box(Mat picture) {
        return new TextBox(List.of(
                new Corner(0, 0),
                new Corner(picture.cols(), 0),
                new Corner(picture.cols(), picture.rows()),
                new Corner(0, picture.rows())));
    }

    private static Mat framed(Mat picture, int width, int height) {
        Mat framed = new Mat(height, width, CvType.CV_8UC3, DARK);
        int left = (width - picture.cols()) / 2;
        int top = (height - picture.rows()) / 2;
        picture.copyTo(framed.submat(new Rect(left, top, picture.cols(), picture.rows())));
        return framed;
    }

    private static Mat printed(String text) {
        Size size = Imgproc.getTextSize(text, FONT, 1.5, 4, new int[1]);
        Mat picture = new Mat((int) size.height + 4, (int) size.width + 4, CvType.CV_8UC3, DARK);
        Point left = new Point(2, size.height + 2);
        Imgproc.putText(picture, text, left, FONT, 1.5, WHITE, 4, Imgproc.LINE_AA, false);
        return picture;
    }
}
