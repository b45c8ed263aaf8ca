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
        return List.of(komatsu(), volvo(), liebherr(), jcb(), caterpillar(), hitachi());
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
                Map.of(
                        Place.SIDE, Marking.of("VOLVO"),
                        Place.REAR, Marking.of("L120H")),
                new Viewpoint(17, 12, 1.9, -0.8, true),
                new Conditions(Weather.OVERCAST, 0.5, 0.15, 3),
                120);
    }

    private static Scene liebherr() {
        return new Scene(
                "liebherr-l566-wheel-loader.jpg",
                new Truth("Liebherr", "L566", "WHEEL_LOADER"),
                Map.of(Place.SIDE, Marking.of("LIEBHERR"), Place.REAR, Marking.of("L566")),
                new Viewpoint(-12, 14, 2.2, 0.6, false),
                new Conditions(Weather.EVENING, 0.3, 0.10, 3),
                566);
    }

    private static Scene jcb() {
        return new Scene(
                "jcb-540-170-telehandler.jpg",
                new Truth("JCB", "540-170", "TELEHANDLER"),
                Map.of(Place.BOOM, Marking.of("JCB"), Place.SIDE, Marking.of("540-170")),
                new Viewpoint(14, 11, 1.6, -0.5, true),
                new Conditions(Weather.SUNNY, 0.35, 0.12, 3),
                540);
    }

    /** With a rental firm's name larger than the maker's, and what it may lift. */
    private static Scene caterpillar() {
        return new Scene(
                "caterpillar-320-excavator.jpg",
                new Truth("Caterpillar", "320", "EXCAVATOR"),
                Map.of(
                        Place.BOOM, Marking.of("VELMORA"),
                        Place.SIDE, Marking.of("320"),
                        Place.REAR, Marking.of("CAT"),
                        Place.DOOR, Marking.sticker("MAX 25 t")),
                new Viewpoint(22, 13, 1.7, 1.2, true),
                new Conditions(Weather.SUNNY, 0.5, 0.15, 3),
                320);
    }

    /** With a phone number and the owner's own number. */
    private static Scene hitachi() {
        return new Scene(
                "hitachi-zx350-excavator.jpg",
                new Truth("Hitachi", "ZX350", "EXCAVATOR"),
                Map.of(
                        Place.BOOM, Marking.of("HITACHI"),
                        Place.SIDE, Marking.of("ZX350"),
                        Place.REAR, Marking.of("M-17").sized(0.8),
                        Place.DOOR, Marking.sticker("040 555 0132")),
                new Viewpoint(-30, 12, 2.0, -1.5, false),
                new Conditions(Weather.OVERCAST, 0.55, 0.2, 3),
                350);
    }
}
