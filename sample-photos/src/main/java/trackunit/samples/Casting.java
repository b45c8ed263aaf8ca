package trackunit.samples;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import trackunit.samples.machine.Marking;
import trackunit.samples.machine.Place;
import trackunit.samples.picture.Conditions;
import trackunit.samples.picture.Weather;
import trackunit.samples.space.Viewpoint;

/** Makes up scenes: which machine, seen from where, in what weather, with what else written on it. */
final class Casting {

    /** Invented: no such firms are known. */
    private static final List<String> RENTAL_FIRMS =
            List.of("NORDHEIDE RENTAL", "TORVANE HIRE", "KESTRIDGE PLANT", "BRUMHOLT MIETPARK", "VELMORA");

    private static final List<String> STICKERS = List.of("MAX 25 t", "040 555 0132", "555-0147", "KEEP CLEAR");
    private static final double RENTED = 0.35;
    private static final double STICKERED = 0.4;

    private final Random random;

    Casting(Random random) {
        this.random = random;
    }

    Scene next() {
        Fleet.Entry entry = any(Fleet.entries());
        Truth truth = new Truth(entry.brand(), any(entry.models()), entry.type().name());
        long seed = random.nextLong();
        return new Scene(name(truth, seed), truth, markings(entry.decal(), truth.model()), view(), conditions(), seed);
    }

    private Map<Place, Marking> markings(String decal, String model) {
        Map<Place, Marking> markings = new EnumMap<>(Place.class);
        Marking brand = random.nextInt(4) == 0 ? Marking.of(decal).slanted() : Marking.of(decal);
        boolean rented = chance(RENTED);
        markings.put(Place.BOOM, rented ? Marking.of(any(RENTAL_FIRMS)) : brand);
        boolean brandNeedsRoom = rented && decal.length() > model.length();
        markings.put(Place.SIDE, brandNeedsRoom ? brand : Marking.of(model));
        markings.put(Place.REAR, brandNeedsRoom ? Marking.of(model) : brand);
        if (chance(STICKERED)) {
            markings.put(Place.DOOR, Marking.sticker(any(STICKERS)));
        }
        if (chance(STICKERED)) {
            markings.put(Place.LOW, Marking.of("M-" + (10 + random.nextInt(90))));
        }
        return markings;
    }

    private Viewpoint view() {
        boolean facesRight = random.nextBoolean();
        double towardsFront = between(-12, 36);
        double yaw = facesRight ? towardsFront : -towardsFront;
        return new Viewpoint(yaw, between(11, 18), between(1.5, 2.6), between(-2, 2), facesRight);
    }

    private Conditions conditions() {
        return new Conditions(any(List.of(Weather.values())), between(0.2, 0.7), between(0.05, 0.35), between(3, 6));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String name(Truth truth, long seed) {
        String words = String.join("-", truth.brand(), truth.model(), truth.type(), Long.toHexString(seed));
        return words.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-') + ".jpg";
    }
}
