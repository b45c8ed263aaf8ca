package trackunit.orchestrator.objects;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import trackunit.contracts.PhotoFormat;

/** How large a photo may be; more is refused before it is decoded. */
@ConfigMapping(prefix = "orchestrator.photos")
public interface PhotoLimits {

    /** Most bytes of a file. */
    @WithDefault(PhotoFormat.MOST_BYTES)
    int bytes();

    /** Most pixels, width times height. */
    @WithDefault("100000000")
    long pixels();

    /**
     * Most bytes outside of the heap that the photos of all steps may take together while they are decoded. A photo waits for room, and one
     * that takes more alone is refused.
     */
    @WithDefault("450000000")
    long decodingBytes();
}
