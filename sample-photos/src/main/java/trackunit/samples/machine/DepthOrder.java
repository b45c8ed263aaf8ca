package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import trackunit.samples.space.Box;
import trackunit.samples.space.Point3;

/** Brings parts into the order in which they can be painted over each other: the farthest first. */
final class DepthOrder {

    private final Point3 eye;

    DepthOrder(Point3 eye) {
        this.eye = eye;
    }

    /** Parts that no plane keeps apart stay in the order given, unless parts between them say otherwise. */
    List<Part> sorted(List<Part> parts) {
        List<Entry> waiting = new ArrayList<>(IntStream.range(0, parts.size())
                .mapToObj(i -> new Entry(parts.get(i), parts.get(i).box(), i))
                .toList());
        List<Part> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Entry next = first(waiting, this::isBefore)
                    .or(() -> first(waiting, this::isBehind))
                    .orElse(waiting.get(0));
            sorted.add(next.part());
            waiting.remove(next);
        }
        return sorted;
    }

    private static Optional<Entry> first(List<Entry> waiting, Order order) {
        return waiting.stream()
                .filter(entry -> waiting.stream().noneMatch(other -> order.holds(other, entry)))
                .findFirst();
    }

    /** Whether one must be painted before the other: it may be hidden by it, and cannot hide it. */
    private boolean isBehind(Entry one, Entry other) {
        return one.box().isBehind(other.box(), eye) && !other.box().isBehind(one.box(), eye);
    }

    /** As {@link #isBehind}; of two that might hide each other, the one that was given first. */
    private boolean isBefore(Entry one, Entry other) {
        boolean entangled =
                !one.box().isBehind(other.box(), eye) && !other.box().isBehind(one.box(), eye);
        return entangled ? one.number() < other.number() : isBehind(one, other);
    }

    private interface Order {
        boolean holds(Entry one, Entry other);
    }

    private record Entry(Part part, Box box, int number) {}
}
