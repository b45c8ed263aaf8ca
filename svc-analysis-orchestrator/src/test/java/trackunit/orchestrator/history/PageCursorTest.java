package trackunit.orchestrator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import trackunit.contracts.CorrelationId;

class PageCursorTest {

    @Property(tries = 200)
    void a_cursor_is_read_as_it_was_written(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000L) long micros,
            @ForAll long high,
            @ForAll long low) {
        Instant time = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
        PageCursor cursor = new PageCursor(time, new CorrelationId(new UUID(high, low)));

        assertThat(PageCursor.parse(cursor.text())).isEqualTo(cursor);
    }

    @Property(tries = 500)
    void any_other_text_is_refused_as_an_argument(@ForAll String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageCursor.parse(text));
    }
}
