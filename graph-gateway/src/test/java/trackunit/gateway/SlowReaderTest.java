package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static trackunit.gateway.Subscriptions.complete;
import static trackunit.gateway.Subscriptions.follow;
import static trackunit.gateway.Subscriptions.seqs;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisEvent;

/** A client that does not read costs little and holds up nobody. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class SlowReaderTest extends FeedTest {

    /** With some kilobytes an event this is more than all buffers between gateway and client hold. */
    private static final int EVENTS = 4000;

    /** The same holds for these. */
    private static final int QUERIES = 400;

    @Test
    void a_slow_reader_gets_everything_late_and_in_order_and_holds_up_nobody() {
        Story slowStory = Story.of(story.owner());
        orchestrator.append(slowStory, large(slowStory));
        orchestrator.append(story, large(story));
        try (Socket slow = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"));
                Socket fast = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
            await().until(slow::acknowledged);
            follow(slow.pause(), slowStory, 0);
            follow(fast, story, 0);
            await().atMost(Duration.ofMinutes(1)).until(() -> complete(fast, story));

            assertThat(orchestrator.lastRead(slowStory)).isLessThan(EVENTS / 2);
            slow.resume();
            await().atMost(Duration.ofMinutes(1)).until(() -> complete(slow, slowStory));
            assertThat(seqs(slow, slowStory))
                    .isEqualTo(IntStream.rangeClosed(1, EVENTS).boxed().toList());
        }
    }

    @Test
    void a_slow_listener_of_many_analyses_is_told_so() {
        orchestrator.append(story, large(story));
        try (Socket slow = Socket.open(Protocol.TRANSPORT, Tokens.of("alice"))) {
            slow.subscribe("s", Subscriptions.STARTED, Map.of());
            await().until(() -> {
                broker.publish(Story.of(story.owner()).started(1));
                return !slow.data("s").isEmpty();
            });
            follow(slow.pause(), story, 0);
            await().until(() -> {
                IntStream.range(0, 1000)
                        .forEach(i -> broker.publish(Story.of(story.owner()).started(1)));
                return Gauges.value("gateway_subscribers") == 1;
            });
            slow.resume();
            await().atMost(Duration.ofMinutes(1)).until(() -> slow.complete("s"));
            List<JsonNode> told = slow.data("s");
            assertThat(told.get(told.size() - 1).at("/errors/0/extensions/code").asText())
                    .isEqualTo("SLOW_CONSUMER");
        }
    }

    @Test
    void who_asks_and_reads_later_gets_every_answer() {
        double before = LargeQueries.answered();
        try (Socket slow = Socket.connect(Protocol.TRANSPORT, Map.of()).init(Map.of())) {
            await().until(slow::acknowledged);
            CompletableFuture<Void> asking = LargeQueries.ask(slow.pause(), QUERIES);
            await().until(() -> LargeQueries.answered() > before + QUERIES / 20);
            slow.resume();
            await().atMost(Duration.ofMinutes(1)).until(() -> LargeQueries.complete(slow, QUERIES));
            asking.join();
        }
    }

    private static List<AnalysisEvent> large(Story story) {
        List<AnalysisEvent> events = new ArrayList<>();
        events.add(story.started(1));
        IntStream.range(2, EVENTS).forEach(seq -> events.add(story.progressed(seq, "x".repeat(8000))));
        events.add(story.completed(EVENTS));
        return events;
    }
}
