package trackunit.orchestrator.objects;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a photo may be; more is refused before it is decoded. */
@ConfigMapping(prefix = "orchestrator.photos")
public interface PhotoLimits {

    /** Most bytes of a file. */
    @WithDefault("20971520")
    int bytes();

    /** Most pixels, width times height. */
    @WithDefault("100000000")
    long pixels();
}
