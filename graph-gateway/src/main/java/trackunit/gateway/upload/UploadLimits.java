package trackunit.gateway.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import trackunit.contracts.PhotoFormat;

/** Limits that one caller meets. */
@ConfigMapping(prefix = "gateway.limits")
public interface UploadLimits {

    /** Largest photo accepted, in bytes. */
    @WithDefault(PhotoFormat.MOST_BYTES)
    long photoBytes();

    /** How long an upload address stays valid. */
    @WithDefault("PT5M")
    Duration uploadValidity();
}
