package trackunit.samples.machine;

import java.util.ArrayList;
import java.util.List;
import trackunit.samples.space.Box;
import trackunit.samples.space.Point3;

/** Brings parts into the order in which they can be painted over each other: the farthest first. */
final class DepthOrder {

    private final Point3 eye;

    DepthOrder(Point3 eye) {
        this.eye = eye;
    }

    /** Parts that no plane keeps apart, and parts that hide each other in a circle, stay in the order given. */
    List<Part> sorted(List<Part> parts) {
        List<Entry> waiting = new ArrayList<>(
                parts.stream().map(part -> new Entry(part, part.box())).toList());
        List<Part> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Entry farthest = waiting.stream()
                    .filter(entry -> isFarthest(entry, waiting))
                    .findFirst()
                    .orElse(waiting.get(0));
            sorted.add(farthest.part());
            waiting.remove(farthest);
        }
        return sorted;
    }

    private boolean isFarthest(Entry entry, List<Entry> others) {
        return others.stream().noneMatch(other -> other != entry && mustPrecede(other, entry, others));
    }

    private boolean mustPrecede(Entry other, Entry entry, List<Entry> given) {
        boolean otherBehind = other.box().isBehind(entry.box(), eye);
        boolean entryBehind = entry.box().isBehind(other.box(), eye);
        if (otherBehind == entryBehind) {
            return !otherBehind && given.indexOf(other) < given.indexOf(entry);
        }
        return otherBehind;
    }

    private record Entry(Part part, Box box) {}
}
