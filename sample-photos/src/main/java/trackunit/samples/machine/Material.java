package trackunit.samples.machine;

import java.awt.Color;

/**
 * What something is made of.
 *
 * @param color its colour in white light
 * @param gloss how much of the sky it mirrors, 0 to 1
 */
public record Material(Color color, double gloss) {

    static final Material RUBBER = new Material(new Color(42, 41, 40), 0.05);
    static final Material TRACK = new Material(new Color(72, 67, 62), 0.1);
    static final Material STEEL = new Material(new Color(112, 110, 106), 0.25);
    static final Material WORN_STEEL = new Material(new Color(138, 128, 116), 0.3);
    static final Material CHROME = new Material(new Color(205, 210, 214), 0.6);
    static final Material GLASS = new Material(new Color(52, 72, 84), 0.75);
    static final Material GLINT = new Material(new Color(92, 116, 128), 0.8);
    static final Material TYRE_WALL = new Material(new Color(58, 56, 54), 0.05);
    static final Material BLACK = new Material(new Color(38, 38, 40), 0.2);
    static final Material WHITE = new Material(new Color(238, 238, 232), 0.2);
    static final Material LAMP = new Material(new Color(236, 240, 226), 0.6);
    static final Material BEACON = new Material(new Color(240, 140, 30), 0.5);
    static final Material TAIL_LIGHT = new Material(new Color(176, 30, 26), 0.4);

    /** A lacquered surface. */
    static Material paint(int rgb) {
        return new Material(new Color(rgb), 0.3);
    }
}
