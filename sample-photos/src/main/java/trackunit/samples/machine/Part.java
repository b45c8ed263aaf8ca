package trackunit.samples.machine;

import java.util.List;
import trackunit.samples.space.Box;
import trackunit.samples.space.Point3;

/** A piece of a machine that is drawn at once. */
public sealed interface Part permits Solid, Rail {

    /** Points that span it. */
    List<Point3> points();

    /** Draws it over what is there. */
    void paint(Brush brush);

    /** Draws its shadow on the ground. */
    void castShadow(Brush brush);

    /** The space it takes. */
    default Box box() {
        return Box.around(points());
    }
}
