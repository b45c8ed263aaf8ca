package trackunit.samples.machine;

import trackunit.samples.space.Point2;

/**
 * Room for a line of text on a machine's side.
 *
 * @param centre its middle
 * @param width along the text, in metres
 * @param height of the capitals, in metres
 * @param tilt of the text's line against the ground, in radians
 */
record Field(Point2 centre, double width, double height, double tilt) {

    static Field level(double x, double y, double width, double height) {
        return new Field(new Point2(x, y), width, height, 0);
    }

    /** Room along the line between two points, to a part of its length. */
    static Field along(Point2 from, Point2 to, double part, double height) {
        return new Field(from.towards(to, 0.5), from.distance(to) * part, height, to.angle(from));
    }

    /** The same room, moved up across its line. */
    Field raised(double metres) {
        Point2 up = new Point2(0, metres).turned(tilt, new Point2(0, 0));
        return new Field(centre.moved(up.x(), up.y()), width, height, tilt);
    }
}
