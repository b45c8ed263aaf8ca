package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits that are off or out of reach in the other tests. Each test has users of its own, as rates are per user. */
@QuarkusTest
@TestProfile(StrictLimits.class)
@QuarkusTestResource(LocalServices.class)
class StrictLimitsTest {

    private static final String STARTED = "subscription { onAnalysisStarted { correlationId } }";

    private static final String TWENTY = "{" + "ping ".repeat(20) + "}";

    @Test
    void who_asks_too_often_is_told_when_to_come_again_and_others_are_not() {
        GraphQl bob = GraphQl.as("bob");
        JsonNode refusal = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> bob.refusal("{ analyses(first: 0) { endCursor } }", Map.of()))
                .filter(error -> error.path("code").asText().equals("RATE_LIMITED"))
                .findFirst()
                .orElseThrow();
        assertThat(refusal.path("retryAfter").asInt()).isEqualTo(1);
        assertThat(GraphQl.as("alice").code("{ analyses(first: 0) { endCursor } }", Map.of()))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again_by_the_header_too() {
        GraphQl somebody = GraphQl.with(Tokens.ofSomebodyNew());
        HttpResponse<String> refusal = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> somebody.post(
                        BodyPublishers.ofString("{\"query\":\"{ping}\"}"),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        GraphQl.MEDIA_TYPE))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refusal.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void each_field_of_the_root_counts_as_a_request() {
        GraphQl somebody = GraphQl.with(Tokens.ofSomebodyNew());
        assertThat(IntStream.range(0, 10).mapToObj(i -> somebody.ask(TWENTY, Map.of())))
                .extracting(answer -> answer.at("/errors/0/extensions/code").asText())
                .contains("", "RATE_LIMITED");
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_has_only_so_many_subscriptions(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            await().until(socket::acknowledged);
            IntStream.rangeClosed(1, 4).forEach(i -> socket.subscribe("s" + i, STARTED, Map.of()));
            await().until(() -> !socket.codes("s4").isEmpty());
            assertThat(socket.codes("s4")).containsExactly("TOO_MANY_SUBSCRIPTIONS");
            assertThat(Gauges.value("gateway_subscribers")).isEqualTo(3);
        }
        await().until(() -> Gauges.value("gateway_subscribers") == 0);
    }

    @Test
    void a_user_has_only_so_many_subscriptions_and_what_ended_does_not_count() {
        try (Socket first = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"));
                Socket second = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
            await().until(() -> first.acknowledged() && second.acknowledged());
            IntStream.rangeClosed(1, 3).forEach(i -> first.subscribe("s" + i, STARTED, Map.of()));
            await().until(() -> Gauges.value("gateway_subscribers") == 3);
            IntStream.rangeClosed(4, 6).forEach(i -> second.subscribe("s" + i, STARTED, Map.of()));
            await().until(() -> !second.codes("s6").isEmpty());
            assertThat(second.codes("s6")).containsExactly("TOO_MANY_SUBSCRIPTIONS");
            first.send(Map.of("type", "complete", "id", "s1"));
            await().until(() -> Gauges.value("gateway_subscribers") == 4);
            second.subscribe("s7", STARTED, Map.of());
            await().until(() -> Gauges.value("gateway_subscribers") == 5);
        }
        await().until(() -> Gauges.value("gateway_subscribers") == 0);
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_that_sends_too_fast_is_closed(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of()).init(Map.of())) {
            IntStream.rangeClosed(1, 30).forEach(i -> socket.send(protocol.stop("s" + i)));
            await().until(socket.closed()::isDone);
            assertThat(socket.closed().join()).isEqualTo(4429);
        }
    }
}
