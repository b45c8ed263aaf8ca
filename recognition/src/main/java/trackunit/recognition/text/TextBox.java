package trackunit.recognition.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Point;
import org.opencv.core.Rect;

/**
 * Where a line of text lies.
 *
 * @param corners its four corners, clockwise from the top left
 */
public record TextBox(List<Corner> corners) {
    /** A box whose one side is so much longer than the other holds text that runs along it. */
    private static final double LONG = 1.5;

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

    /** How high its letters are, whichever way it runs. */
    public double letterHeight() {
        return Math.min(width(), height());
    }

    /** Whether it is so much higher than wide that its text runs down or up. */
    public boolean runsUpright() {
        return height() >= LONG * width();
    }

    /** Whether it is so much wider than high that its text can run neither down nor up. */
    boolean liesFlat() {
        return width() >= LONG * height();
    }

    /** The same line with room behind it, so many heights long; it runs from left to right. */
    public TextBox longer(double heights) {
        return withRoom(0, heights);
    }

    /** The same line with room in front of it and behind, so many heights long each; it runs from left to right. */
    public TextBox longerAtBothEnds(double heights) {
        return withRoom(heights, heights);
    }

    private TextBox withRoom(double inFront, double behind) {
        double front = inFront * height() / width();
        double back = behind * height() / width();
        return new TextBox(List.of(
                corners.get(0).away(corners.get(1), front),
                corners.get(1).away(corners.get(0), back),
                corners.get(2).away(corners.get(3), back),
                corners.get(3).away(corners.get(2), front)));
    }

    /** Its upper and its lower half; of one that runs up or down the right and the left one, as it lies when it is laid flat. */
    List<TextBox> halves() {
        Corner topLeft = corners.get(0);
        Corner topRight = corners.get(1);
        Corner bottomRight = corners.get(2);
        Corner bottomLeft = corners.get(3);
        if (runsUpright()) {
            Corner top = topLeft.middle(topRight);
            Corner bottom = bottomLeft.middle(bottomRight);
            return List.of(
                    new TextBox(List.of(top, topRight, bottomRight, bottom)),
                    new TextBox(List.of(topLeft, top, bottom, bottomLeft)));
        }
        Corner left = topLeft.middle(bottomLeft);
        Corner right = topRight.middle(bottomRight);
        return List.of(
                new TextBox(List.of(topLeft, topRight, right, left)),
                new TextBox(List.of(left, right, bottomRight, bottomLeft)));
    }

    /** The upright rectangle around it. */
    Rect around() {
        double left = corners.stream().mapToDouble(Corner::x).min().orElse(0);
        double top = corners.stream().mapToDouble(Corner::y).min().orElse(0);
        double right = corners.stream().mapToDouble(Corner::x).max().orElse(0);
        double bottom = corners.stream().mapToDouble(Corner::y).max().orElse(0);
        return new Rect((int) left, (int) top, (int) (right - left) + 1, (int) (bottom - top) + 1);
    }

    /** Its middle. */
    public Corner middle() {
        double x = 0;
        double y = 0;
        for (Corner corner : corners) {
            x += corner.x();
            y += corner.y();
        }
        return new Corner(x / corners.size(), y / corners.size());
    }

    /** Whether its middle is in a part of the picture. */
    public boolean isIn(Rect part) {
        Corner middle = middle();
        return middle.x() >= part.x
                && middle.x() < part.x + part.width
                && middle.y() >= part.y
                && middle.y() < part.y + part.height;
    }

    /** The part of both that is common to both, 0 for nothing, 1 for the same place. */
    double overlap(TextBox other) {
        Rect mine = around();
        Rect theirs = other.around();
        double width = Math.min(mine.br().x, theirs.br().x) - Math.max(mine.x, theirs.x);
        double height = Math.min(mine.br().y, theirs.br().y) - Math.max(mine.y, theirs.y);
        double common = Math.max(0, width) * Math.max(0, height);
        return common / (mine.area() + theirs.area() - common);
    }

    TextBox scaled(double factor) {
        return new TextBox(corners.stream().map(corner -> corner.scaled(factor)).toList());
    }
}
