package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.GetResponse;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.contracts.Topology;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OnManyAnalysesTest extends FeedTest {

    @Test
    void what_has_happened_to_one_analysis_is_told_again() {
        orchestrator.append(story, story.whole(5));
        try (Socket socket = socket()) {
            Map<String, String> id = Map.of("id", story.id().toString());
            socket.subscribe("s", Subscriptions.STARTED, id).subscribe("c", Subscriptions.COMPLETED, id);
            await().until(() -> socket.complete("s") && socket.complete("c"));
            assertThat(socket.data("s")).hasSize(1);
            JsonNode completed = socket.data("c").get(0).at("/data/onAnalysisCompleted");
            assertThat(completed.path("success").asBoolean()).isTrue();
            assertThat(completed.path("seq").asInt()).isEqualTo(5);
        }
    }

    @Test
    void an_analysis_that_failed_is_told_as_completed_without_success() {
        orchestrator.append(story, List.of(story.started(1), story.failed(2)));
        try (Socket socket = socket()) {
            socket.subscribe(
                    "c", Subscriptions.COMPLETED, Map.of("id", story.id().toString()));
            await().until(() -> socket.complete("c"));
            assertThat(socket.data("c")
                            .get(0)
                            .at("/data/onAnalysisCompleted/success")
                            .asBoolean(true))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "no json", "{\"type\":\"AnalysisStarted\",\"version\":99}"})
    void a_malformed_message_is_put_aside_and_the_feed_goes_on(String message) {
        broker.purge(Topology.DEAD_LETTER);
        broker.publish(Topology.STARTED, message.getBytes());
        GetResponse letter = await().until(() -> broker.take(Topology.DEAD_LETTER), found -> found != null);
        assertThat(new String(letter.getBody())).isEqualTo(message);
        assertThat(letter.getProps().getHeaders())
                .containsKeys(Topology.REASON_HEADER, Topology.PUT_ASIDE_AT_HEADER)
                .hasEntrySatisfying(Topology.ORIGINAL_EXCHANGE_HEADER, from -> assertThat(from)
                        .hasToString(Topology.STARTED))
                .hasEntrySatisfying(Topology.ORIGINAL_ROUTING_KEY_HEADER, key -> assertThat(key)
                        .hasToString(""));

        try (Socket socket = Subscriptions.follow(socket(), story, 0)) {
            await().until(() -> !orchestrator.reads().isEmpty());
            happen(story, story.started(1), story.completed(2));
            await().until(() -> Subscriptions.complete(socket, story));
        }
    }

    private static Socket socket() {
        return Socket.open(Protocol.TRANSPORT, Tokens.of("alice"));
    }
}
