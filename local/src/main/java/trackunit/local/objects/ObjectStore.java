package trackunit.local.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import trackunit.local.StartFailure;

/** An S3 API on a folder. It checks signatures, also those of presigned addresses, and their expiry. */
public final class ObjectStore implements AutoCloseable {
    public static final String BUCKET = "photos";
    public static final String REGION = "us-east-1";
    public static final String ACCESS_KEY = "local-access";
    public static final String SECRET_KEY = "local-secret";

    private final S3Proxy proxy;
    private final URI endpoint;

    private ObjectStore(S3Proxy proxy, URI endpoint) {
        this.proxy = proxy;
        this.endpoint = endpoint;
    }

    /** Serves a folder, of which each sub-folder is a bucket; the bucket for photos is made where it is missing. */
    public static ObjectStore start(Path folder, int port) {
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        try {
            Files.createDirectories(folder.resolve(BUCKET));
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                    .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                    .endpoint(endpoint)
                    .build();
            proxy.start();
            return new ObjectStore(proxy, endpoint);
        } catch (IOException e) {
            throw new StartFailure("The object store cannot write " + folder + ": " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StartFailure("The object store does not start: " + e.getMessage(), e);
        }
    }

    /** The address of the API, in path style. */
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() throws IOException {
        try {
            proxy.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IOException("The object store does not stop", e);
        }
    }
}
