package trackunit.orchestrator.step;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two photos count as alike: how many of the 64 bits of their perceptual hashes may differ. */
@ConfigMapping(prefix = "orchestrator.comparison")
public interface ComparisonSettings {

    /** Up to how many bits two photos are the same picture. */
    @WithDefault("4")
    int samePicture();

    /** Up to how many bits two photos show the same machine. */
    @WithDefault("10")
    int sameMachine();

    /** How many photos of the owner are looked through at most, the newest; what is older is not found. */
    @WithDefault("100000")
    int searched();

    /** How many earlier photos an answer names at most. */
    @WithDefault("20")
    int most();
}
