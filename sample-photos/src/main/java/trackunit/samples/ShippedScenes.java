package trackunit.samples;

import java.util.List;
import java.util.Map;
import trackunit.samples.machine.Marking;
import trackunit.samples.machine.Place;
import trackunit.samples.picture.Conditions;
import trackunit.samples.picture.Weather;
import trackunit.samples.space.Viewpoint;

/** The pictures that the repository ships. */
final class ShippedScenes {

    private ShippedScenes() {}

    static List<Scene> all() {
        return List.of(komatsu(), volvo(), caterpillar());
    }

    private static Scene komatsu() {
        return new Scene(
                "komatsu-pc210-excavator.jpg",
                new Truth("Komatsu", "PC210", "EXCAVATOR"),
                Map.of(Place.BOOM, Marking.of("KOMATSU"), Place.SIDE, Marking.of("PC210")),
                new Viewpoint(-24, 13, 1.7, 1.2, false),
                Conditions.fair(),
                210);
    }

    private static Scene volvo() {
        return new Scene(
                "volvo-l120h-wheel-loader.jpg",
                new Truth("Volvo", "L120H", "WHEEL_LOADER"),
                Map.of(Place.SIDE, Marking.of("VOLVO"), Place.REAR, Marking.of("L120H")),
                new Viewpoint(26, 12, 1.9, -0.8, true),
                new Conditions(Weather.OVERCAST, 0.5, 0.15, 4),
                120);
    }

    /** With a rental firm's name larger than the maker's, and a phone number. */
    private static Scene caterpillar() {
        return new Scene(
                "caterpillar-320-excavator.jpg",
                new Truth("Caterpillar", "320", "EXCAVATOR"),
                Map.of(
                        Place.BOOM, Marking.of("NORDHEIDE RENTAL"),
                        Place.SIDE, Marking.of("320"),
                        Place.REAR, Marking.of("CAT"),
                        Place.DOOR, Marking.sticker("040 555 0132")),
                new Viewpoint(28, 13, 1.7, 1.2, true),
                new Conditions(Weather.EVENING, 0.4, 0.15, 4),
                320);
    }
}
