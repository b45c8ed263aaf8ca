package trackunit.recognition.text;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/** A line of text, cut out of a picture and laid flat; one that runs up or down is turned. Its pixels are released with it. */
public final class Line implements AutoCloseable {
    /** In pixels of a decoded photo, which has 1600 on its longer side and more, or was smaller. */
    private static final double HIGHEST_NAME = 64;

    /** What a quarter turn counterclockwise moves to the top left, counted clockwise: the corner before was the top right. */
    private static final int QUARTER = 1;

    private static final int HALF = 2;
    private static final int CORNERS = 4;

    private final Mat pixels;
    private final TextBox box;
    private int topLeft;

    Line(Mat pixels, TextBox box, int topLeft) {
        this.pixels = pixels;
        this.box = box;
        this.topLeft = topLeft % CORNERS;
    }

    /** Cuts a line out of a picture. */
    public static Line cut(Mat picture, TextBox box) {
        Mat line = new Mat();
        try {
            lay(picture, box, line);
            return new Line(line, box, box.runsUpright() ? QUARTER : 0);
        } catch (RuntimeException e) {
            NativeMemory.release(line);
            throw e;
        }
    }

    private static void lay(Mat picture, TextBox box, Mat line) {
        double width = Math.max(1, Math.round(box.width()));
        double height = Math.max(1, Math.round(box.height()));
        Mat transform = transform(box, width, height);
        try {
            Size size = new Size(width, height);
            Imgproc.warpPerspective(picture, line, transform, size, Imgproc.INTER_CUBIC, Core.BORDER_REPLICATE);
        } finally {
            NativeMemory.release(transform);
        }
        if (box.runsUpright()) {
            Core.rotate(line, line, Core.ROTATE_90_COUNTERCLOCKWISE);
        }
    }

    /** The line alone. */
    public Mat pixels() {
        return pixels;
    }

    /** Where it was, in the picture's pixels. */
    public TextBox box() {
        return box;
    }

    /** Which corner of the box its upper left one is now, counted clockwise from 0. */
    int topLeft() {
        return topLeft;
    }

    /** Whether it ran up or down, so that it may stand on its head now. */
    boolean ranUpright() {
        return box.runsUpright();
    }

    /**
     * Whether it is about as high as wide, so that its text may run either way: a short name, CAT or JCB. What is higher than
     * letters are is a wheel, or a cab.
     */
    boolean mayRunEitherWay() {
        return !box.runsUpright() && !box.liesFlat() && box.height() <= HIGHEST_NAME;
    }

    /** The same line if its text ran up or down. */
    Line upright() {
        Mat turned = new Mat();
        Core.rotate(pixels, turned, Core.ROTATE_90_COUNTERCLOCKWISE);
        return new Line(turned, box, topLeft + QUARTER);
    }

    /** Its upper and its lower half as it lies now, in this order. */
    List<Line> halves() {
        int half = pixels.rows() / 2;
        List<TextBox> boxes = box.halves();
        return List.of(
                new Line(pixels.rowRange(0, half), boxes.get(0), topLeft),
                new Line(pixels.rowRange(half, pixels.rows()), boxes.get(1), topLeft));
    }

    private static Mat transform(TextBox box, double width, double height) {
        MatOfPoint2f from = new MatOfPoint2f(box.corners().stream()
                .map(corner -> new Point(corner.x(), corner.y()))
                .toArray(Point[]::new));
        MatOfPoint2f to =
                new MatOfPoint2f(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height));
        try {
            return Imgproc.getPerspectiveTransform(from, to);
        } finally {
            NativeMemory.release(from);
            NativeMemory.release(to);
        }
    }

    /** Sets it on its head. */
    public void turn() {
        Core.rotate(pixels, pixels, Core.ROTATE_180);
        topLeft = (topLeft + HALF) % CORNERS;
    }

    /** Shows it as in a mirror: what was its upper right corner is the upper left one of what it says there. */
    public void mirror() {
        Core.flip(pixels, pixels, 1);
        topLeft = (topLeft + QUARTER) % CORNERS;
    }

    @Override
    public void close() {
        NativeMemory.release(pixels);
    }
}
