package trackunit.orchestrator.objects;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the photos lie. The first five come from OBJECTS_ENDPOINT, OBJECTS_REGION and so on. */
@ConfigMapping(prefix = "orchestrator.objects")
public interface ObjectSettings {

    /** The S3 API's address; absent for AWS's own. */
    @WithDefault("${objects.endpoint:}")
    Optional<URI> endpoint();

    /** The region that requests are signed for. */
    @WithDefault("${objects.region:us-east-1}")
    String region();

    /** The bucket. */
    @WithDefault("${objects.bucket:photos}")
    String bucket();

    /** The access key; absent where the platform gives the process its identity. */
    @WithDefault("${objects.access-key:}")
    Optional<String> accessKey();

    /** The secret of the access key. */
    @WithDefault("${objects.secret-key:}")
    Optional<String> secretKey();

    /** How long the store may take to answer, or to go on with its answer. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How long reading a photo may take to its last byte, with all that is tried again: the time above begins anew with each byte. */
    @WithDefault("PT45S")
    Duration longestRead();
}
