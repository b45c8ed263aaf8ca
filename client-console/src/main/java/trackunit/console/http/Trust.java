package trackunit.console.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import trackunit.console.ConsoleFailure;

/** Whose certificates are believed: those that Java believes, and an authority of the user's own. */
public final class Trust {

    private Trust() {}

    /**
     * Adds the certificates of a PEM file.
     *
     * @throws ConsoleFailure where the file holds none
     */
    public static SSLContext also(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            List<Certificate> all =
                    new ArrayList<>(CertificateFactory.getInstance("X.509").generateCertificates(pem));
            if (all.isEmpty()) {
                throw new ConsoleFailure(file + " holds no certificate");
            }
            usual().forEach(all::add);
            return context(all);
        } catch (IOException | GeneralSecurityException e) {
            throw new ConsoleFailure("The certificates in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Stream<X509Certificate> usual() throws GeneralSecurityException {
        return Stream.of(factory(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
    }

    private static SSLContext context(List<Certificate> trusted) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate certificate : trusted) {
            store.setCertificateEntry(Integer.toString(store.size()), certificate);
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory(store).getTrustManagers(), null);
        return context;
    }

    private static TrustManagerFactory factory(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }
}
