package trackunit.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusyTest {

    private final Logger logger = Logger.getLogger(Busy.class.getName());
    private final Told told = new Told();

    @BeforeEach
    void listen() {
        logger.addHandler(told);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(told);
    }

    @Test
    void operators_are_told_what_really_happened_and_callers_are_not() {
        Exception cause = new IllegalStateException("No answer", new ConnectException("Connection refused"));

        RefusedException answer = new Busy(Duration.ofMinutes(1)).because("Photos cannot be read now", cause);

        assertThat(answer).hasMessage("Photos cannot be read now").hasCause(cause);
        assertThat(told.records).singleElement().satisfies(record -> assertThat(record.getMessage() + text(record))
                .contains("Photos cannot be read now", "No answer", "Connection refused"));
    }

    @Test
    void a_part_that_is_away_is_told_of_once_in_a_while_and_each_part_by_itself() {
        Busy busy = new Busy(Duration.ofMinutes(1));

        for (int request = 0; request < 100; request++) {
            busy.because("Photos cannot be read now", null);
            busy.because("Analyses cannot be read now", null);
        }

        assertThat(told.records).hasSize(2);
    }

    @Test
    void what_is_away_for_long_is_told_of_again() {
        Busy busy = new Busy(Duration.ZERO);

        busy.because("Photos cannot be read now", null);
        busy.because("Photos cannot be read now", null);

        assertThat(told.records).hasSize(2);
    }

    private static String text(LogRecord record) {
        return record.getParameters() == null
                ? ""
                : List.of(record.getParameters()).toString();
    }

    private static final class Told extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
