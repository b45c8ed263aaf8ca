package trackunit.samples.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import trackunit.samples.machine.Written;

/**
 * A picture that was drawn.
 *
 * @param image its pixels
 * @param written what is written in it, and where
 */
public record Shot(BufferedImage image, List<Written> written) {

    public Shot {
        written = List.copyOf(written);
    }
}
