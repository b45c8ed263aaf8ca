package trackunit.local.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import trackunit.local.BackingService;
import trackunit.local.Origin;
import trackunit.local.StartFailure;

/** The S3 API on a folder, with one bucket. It checks signatures as S3 does. */
public final class ObjectStore implements BackingService {

    public static final String BUCKET = "photos";
    public static final String REGION = "us-east-1";
    public static final String ACCESS_KEY = "local-access";
    public static final String SECRET_KEY = "local-secret";

    private final S3Proxy server;

    private ObjectStore(S3Proxy server) {
        this.server = server;
    }

    /**
     * Starts it on 127.0.0.1, and makes the bucket where it is missing.
     *
     * @throws StartFailure where it cannot start
     */
    public static ObjectStore start(Path folder, int port) {
        return start(folder, port, Set.of());
    }

    /**
     * Starts it on 127.0.0.1, for pages of other origins, too.
     *
     * @param pages the origins whose pages may put and get from within a browser, what they have signed addresses of
     * @throws StartFailure where it cannot start
     */
    public static ObjectStore start(Path folder, int port, Set<Origin> pages) {
        return start(folder, endpoint(port), ACCESS_KEY, SECRET_KEY, pages);
    }

    /**
     * Starts it on another address, with keys of one's own.
     *
     * @throws StartFailure where it cannot start
     */
    public static ObjectStore start(Path folder, URI listen, String accessKey, String secretKey) {
        return start(folder, listen, accessKey, secretKey, Set.of());
    }

    private static ObjectStore start(Path folder, URI listen, String accessKey, String secretKey, Set<Origin> pages) {
        try {
            S3Proxy server = S3Proxy.builder()
                    .blobStore(withBucket(folder))
                    .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, accessKey, secretKey)
                    .endpoint(listen)
                    .corsRules(PageRules.of(pages))
                    .build();
            server.start();
            return new ObjectStore(server);
        } catch (IOException e) {
            throw new StartFailure("The object store cannot use " + folder + ": " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StartFailure("The object store cannot start: " + e.getMessage(), e);
        }
    }

    private static BlobStore withBucket(Path folder) throws IOException {
        Files.createDirectories(folder);
        BlobStore files = new FilesystemNio2BlobStore(folder.toString());
        if (!files.containerExists(BUCKET)) {
            files.createContainer(BUCKET);
        }
        return files;
    }

    /** Where it is reached on this port. */
    public static URI endpoint(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The object store does not stop", e);
        }
    }
}
