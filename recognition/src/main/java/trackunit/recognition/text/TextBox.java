package trackunit.recognition.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Point;

/**
 * Where a line of text lies.
 *
 * @param corners its four corners, clockwise from the top left
 */
public record TextBox(List<Corner> corners) {

    public TextBox {
        corners = List.copyOf(corners);
    }

    /** Orders the corners of a rectangle that may be turned: the two leftmost, the two rightmost, each pair by height. */
    static TextBox of(Point[] points) {
        List<Corner> byX = Arrays.stream(points)
                .map(point -> new Corner(point.x, point.y))
                .sorted(Comparator.comparingDouble(Corner::x))
                .toList();
        List<Corner> left = byHeight(byX.subList(0, 2));
        List<Corner> right = byHeight(byX.subList(2, 4));
        return new TextBox(List.of(left.get(0), right.get(0), right.get(1), left.get(1)));
    }

    private static List<Corner> byHeight(List<Corner> pair) {
        return pair.stream().sorted(Comparator.comparingDouble(Corner::y)).toList();
    }

    /** The length of the longer of the two sides that text runs along. */
    public double width() {
        return Math.max(corners.get(0).distance(corners.get(1)), corners.get(3).distance(corners.get(2)));
    }

    /** The length of the longer of the two other sides. */
    public double height() {
        return Math.max(corners.get(0).distance(corners.get(3)), corners.get(1).distance(corners.get(2)));
    }

    TextBox scaled(double factor) {
        return new TextBox(corners.stream().map(corner -> corner.scaled(factor)).toList());
    }
}
