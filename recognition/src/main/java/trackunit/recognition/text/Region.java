package trackunit.recognition.text;

import org.opencv.core.Rect;

/**
 * A part of a picture where text may be.
 *
 * @param place in the picture's pixels
 * @param likelihood how likely its likeliest spot is text, as the search sees it, 0 to 1; a window's is that of the region it is of
 */
public record Region(Rect place, double likelihood) {}
