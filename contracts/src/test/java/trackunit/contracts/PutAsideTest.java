package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PutAsideTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void a_dead_letter_says_why_from_where_and_when() {
        assertThat(new PutAside("Unknown version: 2", Topology.COMMANDS, "analysis.request", "queue", AT).headers())
                .containsEntry(Topology.REASON_HEADER, "Unknown version: 2")
                .containsEntry(Topology.ORIGINAL_EXCHANGE_HEADER, Topology.COMMANDS)
                .containsEntry(Topology.ORIGINAL_ROUTING_KEY_HEADER, "analysis.request")
                .containsEntry(Topology.ORIGINAL_QUEUE_HEADER, "queue")
                .containsEntry(Topology.PUT_ASIDE_AT_HEADER, "2026-01-02T03:04:05Z");
    }

    @Test
    void a_reason_of_any_length_fits_into_the_headers() {
        PutAside letter = new PutAside("x".repeat(200_000), Topology.STARTED, "", "queue", AT);

        assertThat(letter.headers().get(Topology.REASON_HEADER)).isEqualTo("x".repeat(1_000));
    }
}
