package trackunit.orchestrator.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.broker.UnconfirmedException;

class OutagesTest {

    private final Patience patience = new Patience();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "40001", "40P01", "25P03", "25006", "55P03"})
    void a_database_that_is_away_or_busy_passes(String state) {
        assertThat(Outages.passes(new ConnectionException(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22003", "57014"})
    void a_fault_of_ours_does_not_pass(String state) {
        assertThat(Outages.passes(new ConnectionException(new SQLException("fault", state))))
                .isFalse();
    }

    @Test
    void a_broker_that_does_not_confirm_passes() {
        assertThat(Outages.passes(new UnconfirmedException("away", null))).isTrue();
        assertThat(Outages.passes(new IllegalStateException("fault"))).isFalse();
    }

    @Test
    void patience_tries_until_the_outage_is_over() {
        AtomicInteger tries = new AtomicInteger();

        int result = patience.call(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new UnconfirmedException("away", null);
            }
            return tries.get();
        });

        assertThat(result).isEqualTo(3);
    }

    @Test
    void patience_ends_with_the_process() {
        patience.end();

        assertThatThrownBy(() -> patience.run(() -> {
                    throw new UnconfirmedException("away", null);
                }))
                .isInstanceOf(StoppingException.class);
    }

    @Test
    void a_fault_is_not_tried_again() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> patience.run(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tries).hasValue(1);
    }
}
