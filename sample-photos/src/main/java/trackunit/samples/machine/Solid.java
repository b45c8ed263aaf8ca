package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.samples.space.Point3;
import trackunit.samples.space.Profile;

/**
 * An outline drawn out across the machine.
 *
 * @param outline its shape seen from the side
 * @param far where it ends on the far side, in metres
 * @param near where it ends on the near side
 * @param material what it is made of
 * @param details what is on its near side, in the order of drawing
 */
record Solid(Profile outline, double far, double near, Material material, List<Detail> details) implements Part {

    Solid {
        details = List.copyOf(details);
    }

    static Solid of(Profile outline, double far, double near, Material material) {
        return new Solid(outline, far, near, material, List.of());
    }

    /** A solid as wide to the far side of the machine's middle as to the near side. */
    static Solid across(Profile outline, double halfWidth, Material material) {
        return of(outline, -halfWidth, halfWidth, material);
    }

    /** The same with a patch on its near side. */
    Solid trim(Profile patch, Material of) {
        return with(Stream.of(new Trim(patch, of)));
    }

    /** The same with more on its near side. */
    Solid with(Stream<? extends Detail> more) {
        return new Solid(
                outline,
                far,
                near,
                material,
                Stream.concat(details.stream(), more).toList());
    }

    /** The same on the other side of the machine's middle; nothing on its near side, where nobody sees it. */
    Solid opposite() {
        return of(outline, -near, -far, material);
    }

    @Override
    public List<Point3> points() {
        return Stream.of(far, near).flatMap(z -> outline.at(z).stream()).toList();
    }

    @Override
    public void paint(Brush brush) {
        faces().stream()
                .filter(face -> face.faces(brush.eye()))
                .sorted(Comparator.comparingDouble(face -> -face.distance(brush.eye())))
                .forEach(face -> brush.facet(face.corners(), face.normal(), material));
        if (brush.eye().z() > near) {
            brush.side(outline.at(near), material);
            brush.rim(outline, near, material);
            details.forEach(detail -> detail.paint(brush, near));
        }
    }

    @Override
    public void castShadow(Brush brush) {
        faces().forEach(face -> brush.shadow(face.corners()));
        brush.shadow(outline.at(near));
        brush.shadow(outline.at(far));
    }

    private List<Face> faces() {
        List<Point3> back = outline.at(far);
        List<Point3> front = outline.at(near);
        List<Face> faces = new ArrayList<>();
        IntStream.range(0, front.size()).forEach(i -> {
            int next = (i + 1) % front.size();
            faces.add(new Face(List.of(front.get(i), front.get(next), back.get(next), back.get(i))));
        });
        return faces;
    }
}
