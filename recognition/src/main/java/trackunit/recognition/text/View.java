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

    /** A window's longer side, as a part of the picture's. */
    private static final double WINDOW = 0.2;

    /** And what two windows have in common. */
    private static final double COMMON_OF_WINDOWS = 0.05;

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
        return parts(region, TILE / scale, COMMON / scale).stream()
                .map(part -> new View(part, scale))
                .toList();
    }

    /** A region of the picture in windows that overlap, so small that what surrounds a decal does not outweigh it. */
    public static List<Rect> windows(Mat picture, Rect region) {
        int side = Math.max(picture.cols(), picture.rows());
        return parts(region, WINDOW * side, COMMON_OF_WINDOWS * side);
    }

    private static List<Rect> parts(Rect region, double most, double common) {
        List<Rect> parts = new ArrayList<>();
        for (int[] rows : spans(region.y, region.height, most, common)) {
            for (int[] columns : spans(region.x, region.width, most, common)) {
                parts.add(new Rect(columns[0], rows[0], columns[1], rows[1]));
            }
        }
        return parts;
    }

    private static double scale(Mat picture, double side) {
        return Math.min(ENLARGED, side / Math.max(picture.cols(), picture.rows()));
    }

    /** Beginnings and lengths of the parts of a side; neighbours have something in common. */
    private static List<int[]> spans(int begin, int side, double most, double common) {
        int count = (int) Math.max(1, Math.ceil((side - common) / (most - common)));
        int length = Math.min(side, (side + (count - 1) * (int) common + count - 1) / count);
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = count == 1 ? 0 : i * (side - length) / (count - 1);
            spans.add(new int[] {begin + from, length});
        }
        return spans;
    }
}
