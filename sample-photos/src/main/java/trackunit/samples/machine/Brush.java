package trackunit.samples.machine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import trackunit.samples.space.Camera;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Point3;
import trackunit.samples.space.Profile;

/** Draws what is in space as the camera sees it. Not thread-safe. */
public final class Brush {

    private static final Point3 SIDEWAYS = new Point3(0, 0, 1);

    /** Covers the hairline between neighbouring faces, in pixels. */
    private static final float SEAM = 1f;

    /** How wide the bright edge of a bent sheet is, in metres. */
    private static final double EDGE = 0.018;

    private final Graphics2D canvas;
    private final Camera camera;
    private final Light light;
    private final List<Written> written = new ArrayList<>();

    /** A brush on a canvas whose hints are set. */
    public Brush(Graphics2D canvas, Camera camera, Light light) {
        this.canvas = canvas;
        this.camera = camera;
        this.light = light;
    }

    /** What has been written so far, and where. */
    public List<Written> written() {
        return List.copyOf(written);
    }

    void written(Written text) {
        written.add(text);
    }

    Point3 eye() {
        return camera.eye();
    }

    boolean mirrored() {
        return camera.mirrored();
    }

    Point2 project(Point3 point) {
        return camera.project(point);
    }

    Point3 fallen(Point3 point) {
        return light.fallen(point);
    }

    void facet(List<Point3> corners, Point3 normal, Material material) {
        Shape shape = shape(corners);
        canvas.setPaint(light.shade(material, normal));
        canvas.fill(shape);
        canvas.setStroke(new BasicStroke(SEAM));
        canvas.draw(shape);
    }

    void fill(Shape shape, Material material) {
        canvas.setPaint(light.shade(material, SIDEWAYS));
        canvas.fill(shape);
    }

    /** Fills a surface that faces the viewer; it is a little brighter above, where the sky is. */
    void side(List<Point3> corners, Material material) {
        Shape shape = shape(corners);
        Rectangle2D bounds = shape.getBounds2D();
        Color bright = light.shade(material, new Point3(0, 0.28 + material.gloss() * 0.5, 0.95));
        Color dim = light.shade(material, new Point3(0, -0.22, 0.97));
        canvas.setPaint(new GradientPaint(0, (float) bounds.getMinY(), bright, 0, (float) bounds.getMaxY() + 1, dim));
        canvas.fill(shape);
    }

    /** Draws the edge between the near side and the faces behind it. */
    void rim(Profile outline, double z, Material material) {
        Rim.stretches(outline, z, (rim, stretch) -> {
            canvas.setPaint(rim.color(material));
            stroke(stretch, EDGE, BasicStroke.CAP_BUTT);
        });
    }

    void rod(List<Point3> bends, double thickness, Material material) {
        canvas.setPaint(light.shade(material, new Point3(0, 0.5, 0.86)));
        stroke(bends, thickness, BasicStroke.CAP_ROUND);
    }

    void shadow(List<Point3> corners) {
        canvas.setPaint(Color.BLACK);
        canvas.fill(shape(corners.stream().map(this::fallen).toList()));
    }

    private void stroke(List<Point3> bends, double thickness, int ends) {
        float width = (float) (thickness * camera.scale(bends.get(0)));
        canvas.setStroke(new BasicStroke(width, ends, BasicStroke.JOIN_ROUND));
        canvas.draw(path(bends));
    }

    private Shape shape(List<Point3> corners) {
        Path2D path = path(corners);
        path.closePath();
        return path;
    }

    private Path2D path(List<Point3> corners) {
        Path2D path = new Path2D.Double();
        Point2 start = project(corners.get(0));
        path.moveTo(start.x(), start.y());
        corners.stream().skip(1).map(this::project).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
