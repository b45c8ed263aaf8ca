package trackunit.orchestrator.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.PhotoFormat;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

class PhotoStoreTest {

    private static final int BYTES = 1000;
    private static final ObjectKey KEY = PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int pauseMillis;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_photo_is_read_to_its_last_byte_and_not_beyond_the_largest() {
        assertThat(store(BYTES, "PT30S").read(KEY)).hasSize(BYTES);
        assertThatThrownBy(() -> store(BYTES - 1, "PT30S").read(KEY)).isInstanceOf(PhotoTooLargeException.class);
    }

    /** Each byte comes in time; all of them never would. */
    @Test
    void a_store_that_drips_is_not_listened_to_for_ever() {
        pauseMillis = 20;

        assertThatThrownBy(() -> store(BYTES, "PT1S").read(KEY)).isInstanceOf(SdkClientException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, BYTES);
            for (int i = 0; i < BYTES; i++) {
                exchange.getResponseBody().write(i);
                exchange.getResponseBody().flush();
                if (pauseMillis > 0 && end.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private PhotoStore store(int mostBytes, String longest) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(ObjectSettings.class)
                .withMapping(PhotoLimits.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "objects.endpoint",
                                "http://127.0.0.1:" + server.getAddress().getPort(),
                                "objects.access-key",
                                "somebody",
                                "objects.secret-key",
                                "something",
                                "orchestrator.objects.longest-read",
                                longest,
                                "orchestrator.photos.bytes",
                                Integer.toString(mostBytes)),
                        "test",
                        0))
                .build();
        return new PhotoStore(
                config.getConfigMapping(ObjectSettings.class), config.getConfigMapping(PhotoLimits.class));
    }
}
