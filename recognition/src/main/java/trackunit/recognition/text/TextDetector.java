package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.RotatedRect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/**
 * Finds lines of text: a network says for each pixel how likely it is text, and the regions above a threshold become
 * rectangles (differentiable binarisation; Liao et al., 2020).
 */
public final class TextDetector {
    private static final double PIXEL_THRESHOLD = 0.3;
    private static final double BOX_THRESHOLD = 0.5;

    /** The network learned to mark the core of a line only; this is how much of its area the core lost. */
    private static final double UNCLIP = 1.6;

    private static final double LEAST_SIDE = 3;

    /** Where OpenCV writes, for each contour, which one it is a hole of. */
    private static final int PARENT = 3;

    private final TextModels models;

    /** Uses models that the caller keeps open. */
    public TextDetector(TextModels models) {
        this.models = models;
    }

    /** Gives the lines of text that are seen on a picture by this view, in the picture's pixels. */
    public List<TextBox> detect(Mat picture, View view) {
        Mat likely = Heat.of(picture, view, Imgproc.INTER_AREA, models::detect);
        try {
            return boxes(likely, view);
        } finally {
            NativeMemory.release(likely);
        }
    }

    /**
     * Gives the lines that are seen when the picture is turned, in the upright picture's pixels.
     *
     * @param degrees how far it is turned counterclockwise
     */
    public List<TextBox> detectTurned(Mat picture, View view, double degrees) {
        try (TurnedView turned = new TurnedView(picture, view, degrees)) {
            return detect(turned.pixels(), turned.whole()).stream()
                    .map(turned::inPicture)
                    .toList();
        }
    }

    private static List<TextBox> boxes(Mat likely, View view) {
        Mat mask = new Mat();
        try {
            Core.compare(likely, new Scalar(PIXEL_THRESHOLD), mask, Core.CMP_GT);
            List<TextBox> boxes = new ArrayList<>();
            for (MatOfPoint contour : outlines(mask)) {
                box(contour, likely, mask, view).ifPresent(boxes::add);
                NativeMemory.release(contour);
            }
            return boxes;
        } finally {
            NativeMemory.release(mask);
        }
    }

    /** The contours of what is marked, without those of the holes in it. */
    private static List<MatOfPoint> outlines(Mat mask) {
        List<MatOfPoint> contours = new ArrayList<>();
        Mat hierarchy = new Mat();
        Imgproc.findContours(mask, contours, hierarchy, Imgproc.RETR_CCOMP, Imgproc.CHAIN_APPROX_SIMPLE);
        List<MatOfPoint> outlines = new ArrayList<>();
        for (int i = 0; i < contours.size(); i++) {
            if (hierarchy.get(0, i)[PARENT] < 0) {
                outlines.add(contours.get(i));
            } else {
                NativeMemory.release(contours.get(i));
            }
        }
        NativeMemory.release(hierarchy);
        return outlines;
    }

    private static Optional<TextBox> box(MatOfPoint contour, Mat likely, Mat mask, View view) {
        RotatedRect rectangle = rectangle(contour);
        boolean line = Math.min(rectangle.size.width, rectangle.size.height) >= LEAST_SIDE
                && score(likely, mask, Imgproc.boundingRect(contour)) >= BOX_THRESHOLD;
        return line ? Optional.of(box(unclipped(rectangle), view.part(), likely.size())) : Optional.empty();
    }

    private static RotatedRect rectangle(MatOfPoint contour) {
        MatOfPoint2f points = new MatOfPoint2f(contour.toArray());
        RotatedRect rectangle = Imgproc.minAreaRect(points);
        NativeMemory.release(points);
        return rectangle;
    }

    /**
     * The mean likelihood of the marked pixels around a contour. Not by filling the contour: OpenCV's binding hands that over in a
     * matrix of its own that the garbage collector may free while it is read.
     */
    private static double score(Mat likely, Mat mask, Rect around) {
        Mat part = likely.submat(around);
        Mat marked = mask.submat(around);
        double mean = Core.mean(part, marked).val[0];
        NativeMemory.release(part);
        NativeMemory.release(marked);
        return mean;
    }

    private static RotatedRect unclipped(RotatedRect core) {
        double width = core.size.width;
        double height = core.size.height;
        double margin = width * height * UNCLIP / (2 * (width + height));
        return new RotatedRect(core.center, new Size(width + 2 * margin, height + 2 * margin), core.angle);
    }

    private static TextBox box(RotatedRect rectangle, Rect part, Size size) {
        Point[] corners = new Point[4];
        rectangle.points(corners);
        for (Point corner : corners) {
            corner.x = part.x + corner.x * part.width / size.width;
            corner.y = part.y + corner.y * part.height / size.height;
        }
        return TextBox.of(corners);
    }
}
