package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gateway that answers chosen operations only, and does not tell its schema. */
@QuarkusTest
@TestProfile(StrictLimits.class)
@QuarkusTestResource(LocalServices.class)
class ChosenOperationsTest {

    private static final Path OPERATIONS = Path.of("src", "test", "resources", "operations");

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
        HttpResponse<String> unknown = GraphQl.anonymous().post(persisted(GraphQl.sha256("{pong}")));
        assertThat(GraphQl.code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(GraphQl.JSON.readTree(unknown.body()).at("/errors/0/message").asText())
                .isEqualTo("PersistedQueryNotFound");
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

    @ParameterizedTest
    @ValueSource(strings = {"schema", "deep"})
    void that_the_schema_is_not_told_comes_before_how_it_is_asked_for(String document) throws Exception {
        String query = Files.readString(OPERATIONS.resolve(document + ".graphql"));
        assertThat(GraphQl.anonymous().code(query, Map.of())).isEqualTo("NOT_ALLOWED");
        JsonNode refusal = GraphQl.anonymous().ask(query, Map.of());
        assertThat(refusal.at("/errors/0/message").asText()).isEqualTo("The schema is not told here");
        assertThat(refusal.has("data")).isFalse();
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

    private static int status(GraphQl client, String query) {
        BodyPublisher body = BodyPublishers.ofString("{\"query\":\"" + query + "\"}");
        return client.post(body, "Content-Type", "application/json", "Accept", GraphQl.MEDIA_TYPE)
                .statusCode();
    }

    private static String persisted(String hash) {
        return "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}}";
    }
}
