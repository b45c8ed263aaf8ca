package trackunit.recognition.text;

import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Straightens a line of text and reads it; one that runs down or stands on its head is turned. */
public final class TextReader {
    private static final int HEIGHT = 48;
    private static final int LEAST_WIDTH = 16;
    private static final int MOST_WIDTH = 1600;
    private static final float[] HALF = {0.5f, 0.5f, 0.5f};

    /** A box so much higher than wide holds text that runs down or up. */
    private static final double UPRIGHT = 1.5;

    /** Below this a reading is tried the other way up. */
    private static final double DOUBTFUL = 0.75;

    private static final double LEAST_CONFIDENCE = 0.5;

    private final TextModels models;
    private final Alphabet alphabet = Alphabet.shipped();

    /** Uses models that the caller keeps open. */
    public TextReader(TextModels models) {
        this.models = models;
    }

    /** Reads the text in a box of a picture; empty where nothing can be read with any confidence. */
    public Optional<Reading> read(Mat picture, TextBox box) {
        Mat line = straighten(picture, box);
        try {
            Decoded decoded = decode(line);
            if (decoded.confidence() < DOUBTFUL) {
                Core.rotate(line, line, Core.ROTATE_180);
                Decoded turned = decode(line);
                decoded = turned.confidence() > decoded.confidence() ? turned : decoded;
            }
            boolean readable =
                    decoded.confidence() >= LEAST_CONFIDENCE && !decoded.text().isBlank();
            return readable
                    ? Optional.of(new Reading(decoded.text().strip(), decoded.confidence(), box))
                    : Optional.empty();
        } finally {
            line.release();
        }
    }

    private static Mat straighten(Mat picture, TextBox box) {
        double width = Math.max(1, Math.round(box.width()));
        double height = Math.max(1, Math.round(box.height()));
        Mat transform = transform(box, width, height);
        Mat line = new Mat();
        Size size = new Size(width, height);
        Imgproc.warpPerspective(picture, line, transform, size, Imgproc.INTER_CUBIC, Core.BORDER_REPLICATE);
        transform.release();
        if (height >= UPRIGHT * width) {
            Core.rotate(line, line, Core.ROTATE_90_COUNTERCLOCKWISE);
        }
        return line;
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
            from.release();
            to.release();
        }
    }

    private Decoded decode(Mat line) {
        int width = (int) Math.ceil((double) HEIGHT * line.cols() / line.rows());
        Mat scaled = new Mat();
        try {
            Size size = new Size(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)), HEIGHT);
            Imgproc.resize(line, scaled, size, 0, 0, Imgproc.INTER_LINEAR);
            return alphabet.decode(models.read(Pixels.planes(scaled, HALF, HALF), HEIGHT, scaled.cols()));
        } finally {
            scaled.release();
        }
    }
}
