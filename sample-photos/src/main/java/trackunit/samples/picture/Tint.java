package trackunit.samples.picture;

/**
 * A colour that can be reckoned with.
 *
 * @param red from 0 to 255, beyond while reckoning
 * @param green as red
 * @param blue as red
 */
record Tint(double red, double green, double blue) {

    static Tint of(int rgb) {
        return new Tint(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    Tint towards(Tint other, double part) {
        return new Tint(
                red + (other.red - red) * part,
                green + (other.green - green) * part,
                blue + (other.blue - blue) * part);
    }

    Tint times(double factor) {
        return new Tint(red * factor, green * factor, blue * factor);
    }

    Tint plus(double value) {
        return new Tint(red + value, green + value, blue + value);
    }

    /** The colour as a pixel of the type RGB. */
    int rgb() {
        return byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
    }

    /** The nearest value from 0 to 255. */
    static int byteOf(double value) {
        return (int) Math.max(0, Math.min(255, value + 0.5));
    }
}
