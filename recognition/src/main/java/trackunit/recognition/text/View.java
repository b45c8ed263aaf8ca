package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;

/**
 * A part of a picture in which text is looked for, and the scale that this is done at. The detector sees letters of about
 * 8 pixels and more, and its cost grows with the pixels that it is shown.
 *
 * @param part in the picture's pixels
 * @param scale 0.5 halves the picture, 2 enlarges it
 */
public record View(Rect part, double scale) {
    private static final double GLANCE_SIDE = 736;
    private static final double CLOSE_SIDE = 1280;

    /** Enlarging more than this adds no letters. */
    private static final double GLANCE_ENLARGED = 2;

    private static final double CLOSE_ENLARGED = 3;

    /** The memory that the detector takes grows with what it is shown at once. */
    private static final double TILE = 1024;

    /** A line on the border of two tiles is whole on one of them when it is no longer than this. */
    private static final double COMMON = 96;

    /** The whole picture, small. */
    public static View glance(Mat picture) {
        return new View(new Rect(0, 0, picture.cols(), picture.rows()), scale(picture, GLANCE_SIDE, GLANCE_ENLARGED));
    }

    /** The picture in parts that overlap, each large; they may be looked at in any order. */
    public static List<View> closer(Mat picture) {
        double scale = scale(picture, CLOSE_SIDE, CLOSE_ENLARGED);
        List<View> parts = new ArrayList<>();
        for (int[] rows : spans(picture.rows(), scale)) {
            for (int[] columns : spans(picture.cols(), scale)) {
                parts.add(new View(new Rect(columns[0], rows[0], columns[1], rows[1]), scale));
            }
        }
        return parts;
    }

    private static double scale(Mat picture, double side, double enlarged) {
        return Math.min(enlarged, side / Math.max(picture.cols(), picture.rows()));
    }

    /** Beginnings and lengths of the parts of a side. */
    private static List<int[]> spans(int side, double scale) {
        int count = (int) Math.max(1, Math.ceil((side * scale - COMMON) / (TILE - COMMON)));
        int common = (int) (COMMON / scale);
        int length = Math.min(side, (side + (count - 1) * common + count - 1) / count);
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = count == 1 ? 0 : i * (side - length) / (count - 1);
            spans.add(new int[] {from, length});
        }
        return spans;
    }

    /** Whether the middle of a line lies in this part. */
    boolean holds(TextBox box) {
        Rect around = box.around();
        return part.contains(new Point(around.x + around.width / 2.0, around.y + around.height / 2.0));
    }

    /** How many of these lines lie in this part. */
    public long count(List<TextBox> boxes) {
        return boxes.stream().filter(this::holds).count();
    }
}
