package trackunit.recognition.text;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/** A part of a picture as one sees it who tilts the head: what slopes on a boom lies flat. Released with its pixels. */
final class TurnedView implements AutoCloseable {
    private final Mat pixels = new Mat();
    private final Mat toPicture = new Mat();

    /**
     * Turns the part that a view shows, at the view's scale.
     *
     * @param degrees counterclockwise
     */
    TurnedView(Mat picture, View view, double degrees) {
        Size size = around(view, Math.toRadians(degrees));
        Rect part = view.part();
        Point middle = new Point(part.x + part.width / 2.0, part.y + part.height / 2.0);
        Mat turn = Imgproc.getRotationMatrix2D(middle, degrees, view.scale());
        turn.put(0, 2, turn.get(0, 2)[0] + size.width / 2 - middle.x);
        turn.put(1, 2, turn.get(1, 2)[0] + size.height / 2 - middle.y);
        Imgproc.warpAffine(picture, pixels, turn, size, Imgproc.INTER_LINEAR, Core.BORDER_REPLICATE);
        Imgproc.invertAffineTransform(turn, toPicture);
        NativeMemory.release(turn);
    }

    /** The rectangle around the turned part. */
    private static Size around(View view, double angle) {
        double wide = view.part().width * view.scale();
        double high = view.part().height * view.scale();
        double cosine = Math.abs(Math.cos(angle));
        double sine = Math.abs(Math.sin(angle));
        return new Size(Heat.onGrid(wide * cosine + high * sine), Heat.onGrid(wide * sine + high * cosine));
    }

    Mat pixels() {
        return pixels;
    }

    /** All of it, as it is. */
    View whole() {
        return new View(new Rect(0, 0, pixels.cols(), pixels.rows()), 1);
    }

    /** Where a line that lies here is in the picture. */
    TextBox inPicture(TextBox line) {
        List<Point> corners = line.corners().stream().map(this::inPicture).toList();
        return TextBox.of(corners.toArray(Point[]::new));
    }

    private Point inPicture(Corner corner) {
        return new Point(along(0, corner), along(1, corner));
    }

    private double along(int axis, Corner corner) {
        return toPicture.get(axis, 0)[0] * corner.x()
                + toPicture.get(axis, 1)[0] * corner.y()
                + toPicture.get(axis, 2)[0];
    }

    @Override
    public void close() {
        NativeMemory.release(pixels);
        NativeMemory.release(toPicture);
    }
}
