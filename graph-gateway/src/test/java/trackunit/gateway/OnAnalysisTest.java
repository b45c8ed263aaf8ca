package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.AnalysisEvent;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OnAnalysisTest {

    private static final String QUERY = """
            subscription($id: ID!, $after: Int! = 0) { onAnalysis(correlationId: $id, afterSeq: $after) {
              __typename correlationId objectKey seq attempt occurredAt
              ... on AnalysisCompleted { success recognitionPayload { brand isConfident readings { corners { x } } } } } }
            """;

    private final Story story = Story.of(Tokens.owner("alice"));
    private Orchestrator orchestrator;
    private Broker broker;

    @BeforeEach
    void open() {
        orchestrator = Orchestrator.start();
        broker = Broker.open();
    }

    @AfterEach
    void close() {
        orchestrator.close();
        broker.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_late_subscriber_gets_the_whole_story_once(Socket.Protocol protocol) {
        orchestrator.append(story, story.whole(200));
        try (Socket socket = Socket.open(protocol, Tokens.of("alice"))) {
            subscribe(socket, 0);
            await().until(() -> socket.complete("1"));
            assertThat(seqs(socket))
                    .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
            JsonNode last = socket.data("1").get(199).at("/data/onAnalysis");
            assertThat(last.at("/recognitionPayload/brand").asText()).isEqualTo("Caterpillar");
            assertThat(last.path("__typename").asText()).isEqualTo("AnalysisCompleted");
        }
    }

    @ParameterizedTest
    @EnumSource
    void live_events_follow_the_log_without_gap_or_double(Socket.Protocol protocol) {
        List<AnalysisEvent> events = story.whole(6);
        orchestrator.append(story, events.subList(0, 2));
        try (Socket socket = Socket.openWithHeader(protocol, Tokens.of("alice"))) {
            subscribe(socket, 0);
            await().until(() -> seqs(socket).size() == 2);
            orchestrator.append(story, events.subList(2, 6));
            // The broker doubles one, swaps two and loses one.
            List.of(2, 5, 3, 6).forEach(seq -> broker.publish(events.get(seq - 1)));
            await().until(() -> socket.complete("1"));
            assertThat(seqs(socket)).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    private void subscribe(Socket socket, int after) {
        socket.subscribe("1", QUERY, Map.of("id", story.id().toString(), "after", after));
    }

    private static List<Integer> seqs(Socket socket) {
        return socket.data("1").stream()
                .map(frame -> frame.at("/data/onAnalysis/seq").asInt())
                .toList();
    }
}
