package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

class AnalysisTest {

    private static final Instant BEGAN = Instant.parse("2026-11-23T10:00:00.123456Z");

    @Test
    void a_cancellation_ends_the_attempt_that_runs_when_it_was_asked_for_since() {
        assertThat(in(AnalysisState.RUNNING).cancelledBy(BEGAN.plusMillis(1))).isTrue();
        assertThat(in(AnalysisState.RUNNING).cancelledBy(BEGAN)).isTrue();
        assertThat(in(AnalysisState.RUNNING).cancelledBy(BEGAN.minusMillis(1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void what_does_not_run_is_not_cancelled(AnalysisState state) {
        assertThat(in(state).cancelledBy(BEGAN.plusSeconds(1))).isFalse();
    }

    @Test
    void only_what_failed_or_was_cancelled_is_retried() {
        assertThat(in(AnalysisState.FAILED).retriableAt(BEGAN.plusMillis(1))).isTrue();
        assertThat(in(AnalysisState.CANCELLED).retriableAt(BEGAN.plusMillis(1))).isTrue();
        assertThat(in(AnalysisState.RUNNING).retriableAt(BEGAN.plusMillis(1))).isFalse();
        assertThat(in(AnalysisState.COMPLETED).retriableAt(BEGAN.plusMillis(1))).isFalse();
    }

    @Test
    void the_command_that_began_an_attempt_does_not_begin_another_though_it_has_nanoseconds() {
        assertThat(in(AnalysisState.FAILED).retriableAt(BEGAN.plusNanos(999))).isFalse();
    }

    @Test
    void an_attempt_runs_while_it_is_the_newest() {
        assertThat(in(AnalysisState.RUNNING).runs(2)).isTrue();
        assertThat(in(AnalysisState.RUNNING).runs(1)).isFalse();
        assertThat(in(AnalysisState.FAILED).runs(2)).isFalse();
    }

    private static Analysis in(AnalysisState state) {
        ObjectKey key = PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG);
        RequestAnalysis request = Requester.of(key, "0".repeat(64));
        return new Analysis(
                request.correlationId(), key.owner(), key, request.sha256(), Priority.BATCH, false, state, 2, BEGAN);
    }
}
