package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients that come and go a thousand times leave nothing behind. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class CyclesTest {

    private static final int ROUNDS = 40;
    private static final int EACH = 25;
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final ExecutorService CLIENTS = Executors.newFixedThreadPool(EACH);

    @AfterAll
    static void goHome() {
        CLIENTS.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void a_thousand_subscriptions_of_one_socket_that_were_cancelled(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            await().until(socket::acknowledged);
            for (int round = 0; round < ROUNDS; round++) {
                List<String> ids =
                        IntStream.range(0, EACH).mapToObj(i -> "s" + i).toList();
                ids.forEach(id -> socket.subscribe(id, Subscriptions.STARTED, Map.of()));
                await().until(() -> subscribers() == EACH);
                ids.forEach(id -> socket.send(protocol.stop(id)));
                await().until(() -> subscribers() == 0);
            }
            assertThat(socket.closed()).isNotDone();
        }
        await().until(() -> Gauges.value("gateway_sockets") == 0);
    }

    @ParameterizedTest
    @EnumSource(names = "TRANSPORT")
    void a_thousand_sockets_that_went_without_a_word(Protocol protocol) {
        String token = Tokens.of("alice");
        for (int round = 0; round < ROUNDS; round++) {
            List<Socket> sockets = open(protocol, token);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(OFTEN)
                    .until(() -> subscribers() == EACH && Gauges.value("gateway_sockets") == EACH);
            sockets.forEach(Socket::close);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(OFTEN)
                    .until(() -> subscribers() == 0 && Gauges.value("gateway_sockets") == 0);
        }
    }

    /** Opens the sockets of a round at once. */
    private static List<Socket> open(Protocol protocol, String token) {
        List<CompletableFuture<Socket>> opening = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Socket.open(protocol, token).subscribe("s", Subscriptions.STARTED, Map.of()), CLIENTS))
                .limit(EACH)
                .toList();
        return opening.stream().map(CompletableFuture::join).toList();
    }

    private static double subscribers() {
        return Gauges.value("gateway_subscribers");
    }
}
