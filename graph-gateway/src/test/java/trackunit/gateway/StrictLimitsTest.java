package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
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
    void only_chosen_documents_are_answered() {
        GraphQl anybody = GraphQl.anonymous();
        assertThat(anybody.data("{ping}", Map.of()).path("ping").asText()).isEqualTo("pong");
        assertThat(anybody.code("{ping ping}", Map.of())).isEqualTo("NOT_ALLOWED");
        assertThat(anybody.code("{", Map.of())).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void a_chosen_document_can_be_named_by_its_hash() throws Exception {
        JsonNode answer = GraphQl.JSON.readTree(
                GraphQl.anonymous().post(persisted(GraphQl.sha256("{ping}"))).body());
        assertThat(answer.at("/data/ping").asText()).isEqualTo("pong");
        assertThat(GraphQl.code(GraphQl.anonymous().post(persisted(GraphQl.sha256("{pong}")))))
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void a_hash_of_another_document_is_a_bad_request() {
        String body = persisted(GraphQl.sha256("{pong}")).replaceFirst("\\{", "{\"query\":\"{ping}\",");
        assertThat(GraphQl.code(GraphQl.anonymous().post(body))).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_holds_on_sockets_too(Protocol protocol) {
        try (Socket socket = Socket.connect(protocol, Map.of()).init(Map.of())) {
            await().until(socket::acknowledged);
            socket.subscribe("a", "{ping}", Map.of()).subscribe("b", "{ping ping}", Map.of());
            await().until(() -> socket.complete("a") && !socket.codes("b").isEmpty());
            assertThat(socket.codes("b")).containsExactly("NOT_ALLOWED");
        }
    }

    @Test
    void the_schema_is_not_told_even_where_its_query_is_chosen() {
        assertThat(GraphQl.anonymous().code("{ __schema { queryType { name } } }", Map.of()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(Gauges.get("/graphql/schema.graphql").statusCode()).isEqualTo(403);
    }

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
    void who_is_refused_is_told_by_the_status_too() {
        GraphQl somebody = GraphQl.with(Tokens.ofSomebodyNew());
        assertThat(IntStream.rangeClosed(0, 100).mapToObj(i -> status(somebody, "{ping}")))
                .contains(200, 429);
        assertThat(status(GraphQl.anonymous(), "{ping ping}")).isEqualTo(403);
        assertThat(status(GraphQl.anonymous(), "{ __schema { queryType { name } } }"))
                .isEqualTo(403);
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

    private static int status(GraphQl client, String query) {
        BodyPublisher body = BodyPublishers.ofString("{\"query\":\"" + query + "\"}");
        return client.post(body, "Content-Type", "application/json", "Accept", GraphQl.MEDIA_TYPE)
                .statusCode();
    }

    private static String persisted(String hash) {
        return "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}}";
    }
}
