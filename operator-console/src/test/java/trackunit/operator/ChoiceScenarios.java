package trackunit.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Topology;
import trackunit.operator.letter.DeadLetterQueue;

/** Letters that are named, dropped or not there at all. */
abstract class ChoiceScenarios extends BrokerScene {

    @Test
    void an_empty_queue_is_said_and_is_no_failure() {
        assertThat(console().letters("list")).isEqualTo(new TestConsole.Run(0, List.of(), List.of("No dead letters")));
        assertThat(console().letters("redrive", "--all"))
                .isEqualTo(new TestConsole.Run(0, List.of("0 redriven"), List.of()));
    }

    @Test
    void an_id_that_no_letter_has_is_said_and_the_others_are_redriven() throws Exception {
        post().putAside("one");

        assertThat(console().letters("redrive", "nobody", "one"))
                .isEqualTo(
                        new TestConsole.Run(1, List.of("1 redriven"), List.of("nobody: no dead letter has this id")));
        assertThat(post().takeIds(PostOffice.QUEUE)).containsExactly("one");
    }

    @Test
    void a_letter_without_an_id_is_called_by_its_body() throws Exception {
        post().publish(Topology.DEAD_LETTER, "", null, Map.of(), "\u001b[2J{}");

        JsonNode shown = new ObjectMapper()
                .readTree(console().letters("list", "--json").out().get(0));
        assertThat(shown.get("messageId").isNull()).isTrue();
        assertThat(shown.get("origin").isNull()).isTrue();
        assertThat(shown.get("beginning").textValue()).isEqualTo("\uFFFD[2J{}");
        assertThat(console().letters("list").out()).noneMatch(line -> line.contains("\u001b"));

        assertThat(code("drop", "--yes", shown.get("id").textValue())).isZero();
        assertThat(post().take(Topology.DEAD_LETTER)).isEmpty();
    }

    @Test
    void a_letter_is_dropped_when_somebody_says_yes_and_only_then() throws Exception {
        post().putAside("one");
        post().putAside("two");
        post().putAside("three");

        assertThat(console().letters("drop", "two").code()).isEqualTo(1);
        TestConsole.Run refused = console().answering("no").letters("drop", "two");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .containsExactly(
                        "2  two  11 bytes  2026-01-02T03:04:05Z",
                        "Drop for ever? [y/N] trackunit: Nothing was dropped");
        assertThat(console().answering("y").letters("drop", "two").out()).containsExactly("1 dropped");

        assertThat(post().takeIds(Topology.DEAD_LETTER)).containsExactly("one", "three");
    }

    @Test
    void a_wrong_password_is_one_line_that_does_not_repeat_it() {
        TestConsole.Run run = new TestConsole(url().replaceFirst(":[^:@/]+@", ":secret@")).letters("list");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .singleElement()
                .asString()
                .matches(
                        "trackunit: 127.0.0.1:\\d+ (does not know the user, or not by this password|cannot be used: .*)")
                .doesNotContain("secret");
    }

    @Test
    void two_do_not_walk_through_the_letters_at_the_same_time() throws Exception {
        post().putAside("one");
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url());
        try (Connection another = factory.newConnection();
                DeadLetterQueue walk = DeadLetterQueue.open(another, DeadLetterQueue.MOST)) {
            assertThat(walk.next()).isPresent();

            TestConsole.Run run = console().letters("redrive", "--all");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .singleElement()
                    .asString()
                    .startsWith("trackunit: Queue analysis.dead-letter cannot be read now: ");
        }
        assertThat(code("redrive", "one")).isZero();
    }
}
