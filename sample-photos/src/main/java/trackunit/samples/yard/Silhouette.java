package trackunit.samples.yard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trackunit.samples.machine.Place;
import trackunit.samples.space.Point2;
import trackunit.samples.space.Profile;

/**
 * A machine's outline from the side, 4 metres wide and 3 high.
 *
 * @param types the types of machine that look so
 * @param pieces what it is painted of, in the order of painting
 * @param panels where something can be written
 */
record Silhouette(List<String> types, List<Piece> pieces, Map<Place, Panel> panels) {
    private static final String KIND = "kind";
    private static final List<Silhouette> ALL = parse(Lines.of("silhouettes.txt"));

    /**
     * A surface of one paint.
     *
     * @param paint which one
     * @param outline its edge
     */
    record Piece(Paint paint, Profile outline) {}

    /**
     * Room for a line of text.
     *
     * @param centre its middle
     * @param width along the text
     * @param height of the capitals
     * @param paint what lies under it
     */
    record Panel(Point2 centre, double width, double height, Paint paint) {}

    /** What a type of machine looks like. */
    static Silhouette of(String type) {
        return ALL.stream()
                .filter(silhouette -> silhouette.types.contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such type can be drawn: " + type));
    }

    private static List<Silhouette> parse(List<String> lines) {
        List<Silhouette> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals(KIND)) {
                all.add(new Silhouette(List.of(parts[1].split(", ")), new ArrayList<>(), new EnumMap<>(Place.class)));
            } else {
                all.get(all.size() - 1).add(parts[0], parts[1]);
            }
        }
        return List.copyOf(all);
    }

    private void add(String key, String value) {
        List<Point2> points = key.equals("wheel") ? List.of() : Point2.parse(value);
        if (key.equals("wheel")) {
            String[] wheel = value.split(" ");
            Point2 hub = Point2.parse(wheel[0]).get(0);
            double radius = Double.parseDouble(wheel[1]);
            pieces.add(new Piece(Paint.DARK, Profile.circle(hub, radius)));
            pieces.add(new Piece(Paint.BASE, Profile.circle(hub, radius * 0.55)));
        } else if (key.equals(key.toUpperCase(Locale.ROOT))) {
            Point2 size = points.get(1);
            Point2 centre = points.get(0).moved(size.x() / 2, size.y() / 2);
            panels.put(Place.valueOf(key), new Panel(centre, size.x(), size.y(), under(centre)));
        } else {
            pieces.add(new Piece(Paint.valueOf(key.toUpperCase(Locale.ROOT)), Profile.of(value)));
        }
    }

    /** The paint that is on top at a point. */
    private Paint under(Point2 point) {
        Paint top = Paint.BODY;
        for (Piece piece : pieces) {
            top = Outlines.flat(piece.outline()).contains(point.x(), point.y()) ? piece.paint() : top;
        }
        return top;
    }
}
