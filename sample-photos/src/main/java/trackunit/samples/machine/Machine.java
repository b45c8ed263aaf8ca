package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Point3;

/**
 * A machine as it stands in a scene.
 *
 * @param parts what it is built of
 */
public record Machine(List<Part> parts) {

    /** Up to which height a part keeps the sky's light from the ground, in metres. */
    private static final double LOW = 1.7;

    public Machine {
        parts = List.copyOf(parts);
    }

    /** Points that span it. */
    public List<Point3> points() {
        return parts.stream().flatMap(part -> part.points().stream()).toList();
    }

    /** Draws it, the farthest parts first. */
    public void paint(Brush brush) {
        new DepthOrder(brush.eye()).sorted(parts).forEach(part -> part.paint(brush));
    }

    /** Draws its shadow on the ground. */
    public void castShadow(Brush brush) {
        parts.forEach(part -> part.castShadow(brush));
    }

    /** Draws the shadow of what stands on the ground or close above it. */
    public void castLowShadow(Brush brush) {
        parts.stream().filter(part -> part.box().low().y() < LOW).forEach(part -> part.castShadow(brush));
    }
}
