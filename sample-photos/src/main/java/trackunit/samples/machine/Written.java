package trackunit.samples.machine;

import java.awt.geom.Rectangle2D;

/**
 * A text as it stands in the picture.
 *
 * @param text what it says
 * @param bounds the upright rectangle around it, in pixels
 * @param capitals how high its capitals are, in pixels
 */
public record Written(String text, Rectangle2D bounds, double capitals) {}
