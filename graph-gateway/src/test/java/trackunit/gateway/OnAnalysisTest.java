package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static trackunit.gateway.Subscriptions.complete;
import static trackunit.gateway.Subscriptions.follow;
import static trackunit.gateway.Subscriptions.seqs;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.AnalysisEvent;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class OnAnalysisTest extends FeedTest {

    @ParameterizedTest
    @EnumSource
    void a_late_subscriber_gets_the_whole_story_once(Protocol protocol) {
        orchestrator.append(story, story.whole(200));
        try (Socket socket = follow(Socket.open(protocol, Tokens.of("alice")), story, 0)) {
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story))
                    .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
            JsonNode last = socket.data(story.id().toString()).get(199).at("/data/onAnalysis");
            assertThat(last.at("/recognitionPayload/brand").asText()).isEqualTo("Caterpillar");
            assertThat(last.at("/recognitionPayload/basis").asText()).isEqualTo("BRAND_AND_DESIGNATION");
            assertThat(last.at("/recognitionPayload/readings").toString())
                    .contains("\"decided\":[\"BRAND\",\"MODEL\"]", "\"decided\":[]");
            assertThat(last.at("/metadata/takenAt").asText()).isEqualTo("2026-11-23T09:30:00");
            assertThat(last.path("success").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void live_events_follow_the_log_without_gap_or_double(Protocol protocol) {
        List<AnalysisEvent> events = story.whole(6);
        orchestrator.append(story, events.subList(0, 2));
        try (Socket socket = follow(Socket.openWithHeader(protocol, Tokens.of("alice")), story, 0)) {
            await().until(() -> seqs(socket, story).size() == 2);
            orchestrator.append(story, events.subList(2, 6));
            // The broker doubles one, swaps two and loses one.
            List.of(2, 5, 3, 6).forEach(seq -> broker.publish(events.get(seq - 1)));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void an_early_subscriber_waits_for_the_analysis() {
        try (Socket socket = follow(socket(), story, 0)) {
            await().until(() -> !orchestrator.reads().isEmpty());
            happen(story, story.started(1), story.completed(2));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(1, 2);
        }
    }

    @Test
    void a_resumed_subscriber_gets_what_it_has_not() {
        orchestrator.append(story, story.whole(5));
        try (Socket socket = follow(socket(), story, 3)) {
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(4, 5);
        }
    }

    @Test
    void a_subscriber_from_beyond_the_end_is_told_the_end_at_once() {
        orchestrator.append(story, story.whole(5));
        try (Socket socket = follow(socket(), story, 9)) {
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).isEmpty();
        }
    }

    @Test
    void a_subscriber_from_beyond_a_running_analysis_is_told_its_end() {
        orchestrator.append(story, List.of(story.started(1)));
        try (Socket socket = follow(socket(), story, 9)) {
            await().until(() -> orchestrator.reads().size() >= 2);
            happen(story, story.completed(2));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).isEmpty();
        }
    }

    @Test
    void a_story_that_a_retry_continued_is_told_to_its_last_end() {
        orchestrator.append(story, List.of(story.started(1), story.failed(2), story.started(3)));
        try (Socket socket = follow(socket(), story, 0)) {
            await().until(() -> seqs(socket, story).size() == 3);
            happen(story, story.completed(4));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void what_the_broker_lost_is_found_in_the_log_after_some_silence() {
        happen(story, story.started(1));
        try (Socket socket = follow(socket(), story, 0)) {
            await().until(() -> seqs(socket, story).size() == 1);
            orchestrator.append(story, List.of(story.completed(2)));
            await().until(() -> complete(socket, story));
            assertThat(seqs(socket, story)).containsExactly(1, 2);
        }
    }

    @Test
    void live_events_arrive_while_the_orchestrator_is_away() {
        orchestrator.close();
        try (Socket socket = follow(socket(), story, 0)) {
            await().until(() -> {
                broker.publish(story.started(1));
                return seqs(socket, story).size() == 1;
            });
            broker.publish(story.completed(2));
            await().until(() -> complete(socket, story));
        }
    }

    private static Socket socket() {
        return Socket.open(Protocol.TRANSPORT, Tokens.of("alice"));
    }
}
