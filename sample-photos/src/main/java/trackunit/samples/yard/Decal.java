package trackunit.samples.yard;

import java.util.List;
import trackunit.samples.space.Point2;

/**
 * A text as it stands in a picture.
 *
 * @param text what it says
 * @param corners of it in pixels, from the upper left one, clockwise
 * @param capitals how high its capitals are, in pixels
 */
public record Decal(String text, List<Point2> corners, double capitals) {
    private static final double SMALLEST_CAPITAL = 16;
    private static final double NARROWEST_LETTER = 9;

    public Decal {
        corners = List.copyOf(corners);
    }

    /** Whether a person can read it with ease. */
    public boolean isLegible() {
        double narrowest = corners.get(0).distance(corners.get(1)) / text.length();
        return capitals >= SMALLEST_CAPITAL && narrowest >= NARROWEST_LETTER;
    }
}
