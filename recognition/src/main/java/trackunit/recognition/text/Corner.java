package trackunit.recognition.text;

/**
 * A point of the upright photo.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Corner(double x, double y) {

    Corner scaled(double factor) {
        return new Corner(x * factor, y * factor);
    }

    /** The point that lies further away from another one, by this part of the distance between them. */
    Corner away(Corner other, double part) {
        return new Corner(x + (x - other.x) * part, y + (y - other.y) * part);
    }

    Corner middle(Corner other) {
        return new Corner((x + other.x) / 2, (y + other.y) / 2);
    }

    double distance(Corner other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
