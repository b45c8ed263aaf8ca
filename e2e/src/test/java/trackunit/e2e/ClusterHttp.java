package trackunit.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** HTTP with the cluster; with one that has an edge, the cluster's own authority is believed. */
final class ClusterHttp {
    /** Where {@code ./trackunit cluster up} puts the authority's certificate. */
    static final Path AUTHORITY = Program.ROOT.resolve("k8s/secrets/ca.crt");

    private ClusterHttp() {}

    static HttpClient client(Cluster cluster) {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
        return cluster.hasEdge() ? builder.sslContext(trust()).build() : builder.build();
    }

    private static SSLContext trust() {
        try (InputStream pem = Files.newInputStream(AUTHORITY)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "cluster", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(AUTHORITY + " cannot be used", e);
        }
    }
}
