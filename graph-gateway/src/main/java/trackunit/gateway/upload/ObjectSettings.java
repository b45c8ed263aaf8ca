package trackunit.gateway.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where photos lie: any store that speaks S3. */
@ConfigMapping(prefix = "gateway.objects")
public interface ObjectSettings {

    /** The store as the gateway reaches it. */
    URI endpoint();

    /** The store as clients reach it: upload addresses begin with this. */
    URI publicEndpoint();

    /** The store's region; part of every signature. */
    @WithDefault("us-east-1")
    String region();

    /** The bucket of the photos. */
    @WithDefault("photos")
    String bucket();

    /** The name of the key that signs. */
    String accessKey();

    /** The key that signs. */
    String secretKey();

    /** Longest wait for one answer of the store. */
    @WithDefault("PT3S")
    Duration timeout();

    /**
     * Longest that the check of a photo may take, from the request for it to its last byte; then the caller is asked to
     * come again. A store must be able to give the largest photo in this time.
     */
    @WithDefault("PT5S")
    Duration checkTimeout();

    /** How many photos are read at once. */
    @WithDefault("32")
    int threads();

    /** How many photos wait to be read; whoever comes then is asked to come again at once. */
    @WithDefault("1024")
    int waiting();
}
