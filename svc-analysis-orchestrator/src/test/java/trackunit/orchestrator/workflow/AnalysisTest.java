package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;

class AnalysisTest {

    private static final Instant BEGAN = Instant.parse("2026-11-23T10:00:00.123456Z");

    @Test
    void a_cancellation_ends_the_attempt_that_runs_when_it_was_asked_for_since() {
        assertThat(in(AnalysisState.RUNNING).cancelledBy(cancel(null, BEGAN.plusMillis(1))))
                .isTrue();
        assertThat(in(AnalysisState.RUNNING).cancelledBy(cancel(null, BEGAN))).isTrue();
        assertThat(in(AnalysisState.RUNNING).cancelledBy(cancel(null, BEGAN.minusMillis(1))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void what_does_not_run_is_not_cancelled(AnalysisState state) {
        assertThat(in(state).cancelledBy(cancel(null, BEGAN.plusSeconds(1)))).isFalse();
    }

    @Test
    void only_what_failed_or_was_cancelled_is_retried() {
        assertThat(in(AnalysisState.FAILED).retriedBy(retry(null, BEGAN.plusMillis(1))))
                .isTrue();
        assertThat(in(AnalysisState.CANCELLED).retriedBy(retry(null, BEGAN.plusMillis(1))))
                .isTrue();
        assertThat(in(AnalysisState.RUNNING).retriedBy(retry(null, BEGAN.plusMillis(1))))
                .isFalse();
        assertThat(in(AnalysisState.COMPLETED).retriedBy(retry(null, BEGAN.plusMillis(1))))
                .isFalse();
    }

    @Test
    void the_command_that_began_an_attempt_does_not_begin_another_though_it_has_nanoseconds() {
        assertThat(in(AnalysisState.FAILED).retriedBy(retry(null, BEGAN.plusNanos(999))))
                .isFalse();
    }

    @Test
    void a_cancellation_that_names_the_attempt_ends_it_whatever_the_time() {
        Instant behind = BEGAN.minusSeconds(2);
        assertThat(in(AnalysisState.RUNNING).cancelledBy(cancel(2, behind))).isTrue();
        assertThat(in(AnalysisState.RUNNING).cancelledBy(cancel(1, BEGAN.plusSeconds(2))))
                .isFalse();
    }

    @Test
    void a_retry_that_names_the_attempt_follows_it_once_whatever_the_time() {
        Instant behind = BEGAN.minusSeconds(2);
        assertThat(in(AnalysisState.FAILED).retriedBy(retry(2, behind))).isTrue();
        assertThat(in(AnalysisState.FAILED).retriedBy(retry(1, BEGAN.plusSeconds(2))))
                .isFalse();
        assertThat(in(AnalysisState.RUNNING).retriedBy(retry(2, behind))).isFalse();
    }

    @Test
    void only_a_cancellation_that_names_no_attempt_may_be_about_one_that_is_yet_to_begin() {
        assertThat(in(AnalysisState.FAILED).mayStillBegin(cancel(null, BEGAN.plusMillis(1))))
                .isTrue();
        assertThat(in(AnalysisState.FAILED).mayStillBegin(cancel(2, BEGAN.plusMillis(1))))
                .isFalse();
        assertThat(in(AnalysisState.RUNNING).mayStillBegin(cancel(null, BEGAN.plusMillis(1))))
                .isFalse();
    }

    @Test
    void an_attempt_runs_while_it_is_the_newest() {
        assertThat(in(AnalysisState.RUNNING).runs(2)).isTrue();
        assertThat(in(AnalysisState.RUNNING).runs(1)).isFalse();
        assertThat(in(AnalysisState.FAILED).runs(2)).isFalse();
    }

    private static CancelAnalysis cancel(Integer attempt, Instant at) {
        RequestAnalysis any = request();
        return new CancelAnalysis(any.correlationId(), any.owner(), attempt, at);
    }

    private static RetryAnalysis retry(Integer attempt, Instant at) {
        RequestAnalysis any = request();
        return new RetryAnalysis(any.correlationId(), any.owner(), attempt, at);
    }

    private static RequestAnalysis request() {
        return Requester.of(PhotoShelf.newKey(Requester.newOwner(), PhotoFormat.JPEG), "0".repeat(64));
    }

    private static Analysis in(AnalysisState state) {
        RequestAnalysis request = request();
        return new Analysis(
                request.correlationId(),
                request.owner(),
                request.objectKey(),
                request.sha256(),
                Priority.BATCH,
                false,
                state,
                2,
                BEGAN);
    }
}
