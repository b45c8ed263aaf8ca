package trackunit.samples.space;

/**
 * A rectangle of a picture, in pixels.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
public record Frame(double left, double top, double width, double height) {}
