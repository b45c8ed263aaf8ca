package trackunit.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartLimitTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final RestartLimit limit = new RestartLimit();

    @Test
    void what_dies_again_and_again_stays_down() {
        for (int restart = 0; restart < RestartLimit.RESTARTS; restart++) {
            assertThat(limit.allows(START.plusSeconds(restart))).isTrue();
        }

        assertThat(limit.allows(START.plusSeconds(RestartLimit.RESTARTS))).isFalse();
    }

    @Test
    void what_dies_now_and_then_is_always_started_again() {
        for (int restart = 0; restart < 100; restart++) {
            Instant now = START.plus(
                    RestartLimit.WHILE.dividedBy(RestartLimit.RESTARTS - 1).multipliedBy(restart));

            assertThat(limit.allows(now)).isTrue();
        }
    }
}
