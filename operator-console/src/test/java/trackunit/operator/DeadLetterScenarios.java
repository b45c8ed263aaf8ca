package trackunit.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.GetResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Topology;

/** What operators can rely on, whichever broker it is. */
public abstract class DeadLetterScenarios extends ChoiceScenarios {

    @Test
    void looking_leaves_every_letter_where_it_was_however_often() throws Exception {
        List<String> ids =
                IntStream.range(0, 40).mapToObj(each -> "letter-" + each).toList();
        for (String id : ids) {
            post().putAside(id);
        }

        for (int look = 0; look < 12; look++) {
            assertThat(console().letters("list", "--json").out()).hasSize(40);
            assertThat(console().letters("list", "--limit", "3").err())
                    .containsExactly("37 more; see them with --limit 40");
        }

        List<String> left = post().takeIds(Topology.DEAD_LETTER);
        assertThat(left).containsExactlyInAnyOrderElementsOf(ids);
        if (keepsOrder()) {
            assertThat(left).isEqualTo(ids);
        }
    }

    @Test
    void a_letter_says_what_it_is_and_why_it_is_there() throws Exception {
        post().putAside("one");

        assertThat(console().letters("list").out())
                .containsExactly(
                        "1  one  11 bytes  2026-01-02T03:04:05Z",
                        "   reason  Unknown version: 2",
                        "   from    analysis.commands with analysis.request, taken by orchestrator.analysis.request",
                        "   about   about one",
                        "   body    body of one");
    }

    @Test
    void a_redriven_letter_is_what_it_was_before_and_no_dead_letter_any_more() throws Exception {
        post().putAside("one");
        post().putAside("two");

        TestConsole.Run run = console().letters("redrive", "two");

        assertThat(run).isEqualTo(new TestConsole.Run(0, List.of("1 redriven"), List.of()));
        GetResponse again = post().take(PostOffice.QUEUE).get(0);
        assertThat(again.getBody()).isEqualTo("body of two".getBytes());
        assertThat(again.getProps().getMessageId()).isEqualTo("two");
        assertThat(again.getProps().getCorrelationId()).isEqualTo("about two");
        assertThat(again.getProps().getContentType()).isEqualTo("application/json");
        assertThat(again.getProps().getDeliveryMode()).isEqualTo(2);
        // A quorum queue counts, in a header of its own, how often it has handed a message out.
        assertThat(again.getProps().getHeaders().keySet())
                .contains("traceparent")
                .isSubsetOf("traceparent", "x-delivery-count");
        assertThat(post().takeIds(Topology.DEAD_LETTER)).containsExactly("one");
    }

    @Test
    void an_event_goes_back_to_whoever_listens_now() throws Exception {
        String gateway = post().channel().queueDeclare().getQueue();
        post().channel().queueBind(gateway, Topology.STARTED, "");
        post().putAside("event", Topology.STARTED, "");

        assertThat(code("redrive", "--all")).isZero();

        assertThat(post().takeIds(gateway)).containsExactly("event");
        assertThat(post().takeIds(Topology.DEAD_LETTER)).isEmpty();
        post().channel().queueDelete(gateway);
    }

    @Test
    void what_no_queue_takes_stays_and_the_others_go() throws Exception {
        post().putAside("unheard", Topology.COMPLETED, "");
        post().putAside("lost", "no.such.exchange", "");
        post().publish(Topology.DEAD_LETTER, "", "homeless", Map.of(), "");
        post().putAside("fine");

        TestConsole.Run run = console().letters("redrive", "--all");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsExactly("1 redriven");
        assertThat(run.err()).hasSize(3);
        assertThat(run.err().get(0)).isEqualTo("unheard: stays: no queue takes what is sent to analysis.completed");
        assertThat(run.err().get(1)).startsWith("lost: stays: ").contains("no.such.exchange");
        assertThat(run.err().get(2)).isEqualTo("homeless: stays: nothing tells where it came from");
        assertThat(post().takeIds(PostOffice.QUEUE)).containsExactly("fine");
        assertThat(post().takeIds(Topology.DEAD_LETTER)).containsExactly("unheard", "lost", "homeless");
    }

    @Test
    void a_redrive_that_is_killed_loses_nothing() throws Exception {
        List<String> ids =
                IntStream.range(0, 600).mapToObj(each -> "letter-" + each).toList();
        for (String id : ids) {
            post().putAside(id);
        }

        Killed.when(
                () -> post().channel().messageCount(PostOffice.QUEUE) > 20, url(), "dead-letters", "redrive", "--all");

        Awaitility.await().until(() -> post().channel().consumerCount(Topology.DEAD_LETTER) == 0);
        List<String> sent = post().takeIds(PostOffice.QUEUE);
        List<String> kept = post().takeIds(Topology.DEAD_LETTER);
        assertThat(kept).isNotEmpty().isSubsetOf(ids).isSortedAccordingTo((a, b) -> ids.indexOf(a) - ids.indexOf(b));
        assertThat(sent).isNotEmpty().isSubsetOf(ids);
        assertThat(IntStream.range(0, 600).mapToObj(each -> "letter-" + each))
                .allMatch(id -> sent.contains(id) || kept.contains(id));
    }
}
