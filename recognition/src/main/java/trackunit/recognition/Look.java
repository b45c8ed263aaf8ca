package trackunit.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.Transcript;

/**
 * A look at a part of the photo.
 *
 * @param region in the photo's decoded pixels
 * @param boxes the lines of text that were found there
 */
record Look(Rect region, List<TextBox> boxes) {
    /** So much of the square around a photo is looked at again: beyond it a third of what closer looks cost found nothing. */
    private static final double LOOKED_AT_AGAIN = 0.25;

    /** Something that was found but not read is worth more than nothing that was found; many small regions more than a large one. */
    private static final Comparator<Look> WORTH_LOOKING_AGAIN = Comparator.<Look, Boolean>comparing(
                    look -> look.boxes().isEmpty())
            .thenComparing(look -> look.region().area());

    /** Gives those of the looks that left something open, the worthiest first, up to what a photo may cost. */
    static List<Look> leftOpen(List<Look> looks, Transcript transcript, Mat photo) {
        double side = Math.max(photo.cols(), photo.rows());
        double left = LOOKED_AT_AGAIN * side * side;
        List<Look> worth = new ArrayList<>();
        for (Look look : looks.stream().sorted(WORTH_LOOKING_AGAIN).toList()) {
            if (look.leavesOpen(transcript) && look.region().area() <= left) {
                left -= look.region().area();
                worth.add(look);
            }
        }
        return worth;
    }

    /** Whether a closer look may tell more: where nothing was found, or something that was not read surely. */
    private boolean leavesOpen(Transcript transcript) {
        return boxes.isEmpty() || !boxes.stream().allMatch(transcript::settled);
    }
}
