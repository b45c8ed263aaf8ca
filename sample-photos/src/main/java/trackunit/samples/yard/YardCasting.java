package trackunit.samples.yard;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import trackunit.samples.Truth;
import trackunit.samples.lettering.Typeface;
import trackunit.samples.machine.Place;

/** Makes up a scene of the yard: which machine, in which paint, with what written on it, seen how. */
final class YardCasting {
    private static final double RENTED = 0.3;
    private static final double STICKERED = 0.55;
    private static final int CONTRAST = 95;
    private static final List<Integer> BODIES = List.of(
            0xf0b41c, 0xf2c330, 0xe8641e, 0xc4281f, 0x1f8f96, 0x2e6b38, 0x27447c, 0xd9d9d4, 0x6d7276, 0xf1a91d,
            0x9bb23a);
    private static final List<Integer> INKS = List.of(0x1c1c1e, 0xf2f2ee, 0x1c2a6b, 0xa81f1a, 0xf3c21b);

    private final Random random;

    YardCasting(Random random) {
        this.random = random;
    }

    /** The first scene whose lettering a person can read. */
    YardScene legible() {
        YardScene scene = next();
        while (!scene.isLegible()) {
            scene = next();
        }
        return scene;
    }

    private YardScene next() {
        Stock stock = any(Stock.all());
        Truth truth = new Truth(stock.maker(), any(stock.designations()), stock.type());
        Map<Paint, Color> paints = paints();
        List<Label> labels = labels(stock.decal(), truth, paints);
        Stand stand = stand();
        return new YardScene(truth, paints, labels, stand, air(), random.nextLong());
    }

    private Map<Paint, Color> paints() {
        Color body = new Color(any(BODIES));
        Map<Paint, Color> paints = new EnumMap<>(Paint.class);
        paints.put(Paint.BODY, body);
        paints.put(Paint.FRAME, chance(0.6) ? body : new Color(any(BODIES)));
        paints.put(Paint.BASE, new Color(chance(0.7) ? 0x3a3a3c : 0x8f9396));
        paints.put(Paint.DARK, new Color(0x2b3236));
        return paints;
    }

    private List<Label> labels(String decal, Truth truth, Map<Paint, Color> paints) {
        Map<Place, Silhouette.Panel> panels = Silhouette.of(truth.type()).panels();
        Typeface typeface = any(List.of(Typeface.values()));
        boolean rented = chance(RENTED);
        Place brand = rented || chance(0.5) ? Place.SIDE : Place.BOOM;
        List<Label> labels = new ArrayList<>();
        labels.add(label(decal, typeface, panels.get(brand), paints, chance(0.15)));
        labels.add(label(
                truth.model(),
                chance(0.6) ? typeface : any(List.of(Typeface.values())),
                panels.get(Place.REAR),
                paints,
                false));
        if (rented) {
            labels.add(label(Bystander.firm(random), Typeface.SANS, panels.get(Place.BOOM), paints, chance(0.3)));
        }
        labels.addAll(stickers(panels, paints));
        return labels;
    }

    private List<Label> stickers(Map<Place, Silhouette.Panel> panels, Map<Paint, Color> paints) {
        List<Label> labels = new ArrayList<>();
        for (Place place : List.of(Place.DOOR, Place.LOW)) {
            if (chance(STICKERED)) {
                labels.add(label(Bystander.sticker(random), Typeface.NARROW, panels.get(place), paints, true));
            }
        }
        return labels;
    }

    private Label label(
            String text, Typeface typeface, Silhouette.Panel panel, Map<Paint, Color> paints, boolean sticker) {
        Color ground = sticker ? new Color(any(INKS)) : paints.get(panel.paint());
        List<Color> inks = INKS.stream()
                .map(Color::new)
                .filter(ink -> Math.abs(brightness(ink) - brightness(ground)) >= CONTRAST)
                .toList();
        return new Label(text, typeface, panel, any(inks), ground, sticker);
    }

    private Stand stand() {
        double dice = random.nextDouble();
        int width = dice < 0.3
                ? 1024
                : dice < 0.45 ? 800 : dice < 0.9 ? 1280 : dice < 0.97 ? 1600 : dice < 0.99 ? 2400 : 4000;
        double zoom = between(0.5, 1);
        return new Stand(width, width * 3 / 4, zoom, between(-42, 42), between(-12, 12), between(-6, 6));
    }

    private YardScene.Air air() {
        double shade = chance(0.35) ? between(0.25, 0.5) : 0;
        double light = between(0.75, 1.05);
        return new YardScene.Air(between(0, 0.6), shade, between(0, 0.35), between(1, 8), light, between(0.55, 0.92));
    }

    private static int brightness(Color color) {
        return (color.getRed() * 3 + color.getGreen() * 6 + color.getBlue()) / 10;
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
}
