package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import trackunit.recognition.text.Reading;

/**
 * Tells which of some readings belong together on the machine. They are sorted by how low they lie, so that each is compared with
 * those about as low only: of a page of print that is a few of hundreds. Not thread-safe.
 */
final class Neighbours {
    /** No neighbour lies higher or lower than this, middle to middle, in heights of the larger one: 1.8 below it, with room for rounding. */
    private static final double REACH = 2;

    private final List<Place> places;
    private final NavigableMap<Double, List<Integer>> byDepth = new TreeMap<>();
    private final double largest;
    private final Map<Integer, List<Next>> found = new HashMap<>();

    Neighbours(List<Reading> readings) {
        this.places = readings.stream().map(Place::of).toList();
        this.largest = places.stream().mapToDouble(Place::height).max().orElse(0);
        IntStream.range(0, places.size())
                .forEach(place -> byDepth.computeIfAbsent(places.get(place).y(), y -> new ArrayList<>())
                        .add(place));
    }

    /**
     * A reading that lies so that it may belong behind another.
     *
     * @param reading its place among the readings
     * @param goesOn whether it goes on where the other ends
     * @param sticksBy whether it may be a sticker that goes on with the other
     */
    record Next(int reading, boolean goesOn, boolean sticksBy) {}

    /** Gives those that may belong behind one, in their order. */
    List<Next> behind(int reading) {
        return found.computeIfAbsent(reading, this::find);
    }

    private List<Next> find(int reading) {
        Place first = places.get(reading);
        double reach = REACH * largest;
        return byDepth.subMap(first.y() - reach, true, first.y() + reach, true).values().stream()
                .flatMap(Collection::stream)
                .sorted()
                .map(second -> next(first, second))
                .filter(next -> next.goesOn() || next.sticksBy())
                .toList();
    }

    private Next next(Place first, int second) {
        return new Next(second, first.goesOn(places.get(second)), first.sticksBy(places.get(second)));
    }
}
