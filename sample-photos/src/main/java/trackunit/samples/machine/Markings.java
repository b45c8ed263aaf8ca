package trackunit.samples.machine;

import java.util.Map;
import java.util.stream.Stream;

/** What is written where on one machine, and in which colours the machine is painted. */
record Markings(Map<Place, Marking> texts, Livery livery) {

    /** What is written on the body at a place; nothing where nothing is to be written. */
    Stream<Lettering> onBody(Place place, Field field) {
        return at(place, field, livery.onBody());
    }

    /** What is written on the boom. */
    Stream<Lettering> onFrame(Place place, Field field) {
        return at(place, field, livery.onFrame());
    }

    /** What is written on the counterweight or the undercarriage. */
    Stream<Lettering> onBase(Place place, Field field) {
        return at(place, field, livery.onBase());
    }

    private Stream<Lettering> at(Place place, Field field, Material ink) {
        return Stream.ofNullable(texts.get(place)).map(marking -> new Lettering(marking, field, ink));
    }
}
