package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;

/**
 * A part of a picture that is shown to a network, and the scale that this is done at. A network sees letters of about 8 pixels
 * and more, and its cost grows with the pixels that it is shown.
 *
 * @param part in the picture's pixels
 * @param scale 0.5 halves the picture, 2 enlarges it
 */
public record View(Rect part, double scale) {
    /** The whole picture is searched at this length of its longer side, in pixels. */
    static final int SEARCHED = 1280;

    /** Enlarging more than this adds no letters. */
    private static final double ENLARGED = 3;

    /** The memory that a network takes grows with what it is shown at once. */
    private static final double TILE = 640;

    /** A line on the border of two tiles is whole on one of them when it is no longer than this. */
    private static final double COMMON = 96;

    /** How closely a region is looked at: as if the whole picture's longer side had this many pixels. */
    public enum Closeness {
        FIRST(1000),
        SECOND(1800);

        private final double side;

        Closeness(double side) {
            this.side = side;
        }
    }

    /** The whole picture, as it is searched. */
    static View whole(Mat picture) {
        return new View(new Rect(0, 0, picture.cols(), picture.rows()), scale(picture, SEARCHED));
    }

    /** A region of the picture in parts that overlap. */
    public static List<View> of(Mat picture, Rect region, Closeness closeness) {
        double scale = scale(picture, closeness.side);
        List<View> parts = new ArrayList<>();
        for (int[] rows : spans(region.y, region.height, scale)) {
            for (int[] columns : spans(region.x, region.width, scale)) {
                parts.add(new View(new Rect(columns[0], rows[0], columns[1], rows[1]), scale));
            }
        }
        return parts;
    }

    private static double scale(Mat picture, double side) {
        return Math.min(ENLARGED, side / Math.max(picture.cols(), picture.rows()));
    }

    /** Beginnings and lengths of the parts of a side. */
    private static List<int[]> spans(int begin, int side, double scale) {
        int count = (int) Math.max(1, Math.ceil((side * scale - COMMON) / (TILE - COMMON)));
        int common = (int) (COMMON / scale);
        int length = Math.min(side, (side + (count - 1) * common + count - 1) / count);
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = count == 1 ? 0 : i * (side - length) / (count - 1);
            spans.add(new int[] {begin + from, length});
        }
        return spans;
    }
}
