package trackunit.bench.budgets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Asks a service whether it is ready, more often than a kubelet does. */
final class Probe {

    private static final long BETWEEN_LOOKS_MILLISECONDS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Probe() {}

    /** An address on which nothing listens. */
    static URI free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void awaitReady(URI service) throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(LONGEST);
        while (!ready(service)) {
            if (Instant.now().isAfter(latest)) {
                throw new IllegalStateException(service + " does not get ready");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        }
    }

    private static boolean ready(URI service) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) service.resolve("/health/ready").toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nobody) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
