package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of operations whose client ends them before they are answered, and of their ids. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OperationIdTest extends FeedTest {

    private static final String QUERY = "{analyses{endCursor}}";

    @ParameterizedTest
    @EnumSource
    void no_subscription_outlives_its_socket(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            listenUnderTheIdOfAnOpenQuery(socket, protocol);
            orchestrator.answers().release();
            socket.subscribe("2", QUERY, Map.of());
            await().until(() -> socket.complete("2"));
        }
        await().until(() -> Gauges.value("gateway_subscribers") == 0);
    }

    @ParameterizedTest
    @EnumSource
    void an_id_is_free_at_once_when_its_client_ends_the_operation(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            listenUnderTheIdOfAnOpenQuery(socket, protocol);
            orchestrator.answers().release();
            socket.subscribe("2", QUERY, Map.of());
            await().until(() -> socket.complete("2"));
            broker.publish(story.started(1));
            await().until(() -> !socket.data("1").isEmpty());
            assertThat(socket.data("1")).singleElement().matches(told -> told.at("/data")
                    .has("onAnalysisStarted"));
            assertThat(socket.complete("1")).isFalse();
            socket.send(protocol.stop("1"));
            await().until(() -> Gauges.value("gateway_subscribers") == 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_operation_that_is_refused_after_its_client_ended_it_says_nothing_to_the_next_one(Protocol protocol) {
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            orchestrator.answers().fail();
            listenUnderTheIdOfAnOpenQuery(socket, protocol);
            orchestrator.answers().release();
            socket.subscribe("2", QUERY, Map.of());
            await().until(() -> !socket.codes("2").isEmpty());
            broker.publish(story.started(1));
            await().until(() -> !socket.data("1").isEmpty());
            assertThat(socket.codes("1")).containsOnly("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é\\u2028\"\\", "{\"id\":\"1\"}", "0", "<64>"})
    void an_answer_comes_under_the_id_of_its_client(String name) {
        String id = name.equals("<64>") ? "x".repeat(64) : name;
        try (Socket socket = Socket.connect(Protocol.TRANSPORT, Map.of()).init(Map.of())) {
            socket.subscribe(id, "{ping}", Map.of());
            await().until(() -> socket.complete(id));
            assertThat(socket.data(id)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_takes_several_frames_comes_under_the_id_of_its_client(Protocol protocol) {
        String stage = "é".repeat(100_000);
        orchestrator.append(story, List.of(story.started(1), story.progressed(2, stage), story.completed(3)));
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            await().until(socket::acknowledged);
            Subscriptions.follow(socket, story, 0);
            await().until(() -> Subscriptions.complete(socket, story));
            JsonNode progressed = socket.data(story.id().toString()).get(1);
            assertThat(progressed.at("/data/onAnalysis/stage").asText()).isEqualTo(stage);
        }
    }

    private void listenUnderTheIdOfAnOpenQuery(Socket socket, Protocol protocol) {
        orchestrator.answers().hold();
        await().until(socket::acknowledged);
        socket.subscribe("1", QUERY, Map.of());
        await().until(() -> orchestrator.answers().waiting() == 1);
        socket.send(protocol.stop("1")).subscribe("1", Subscriptions.STARTED, Map.of());
        await().until(() -> Gauges.value("gateway_subscribers") == 1);
    }
}
