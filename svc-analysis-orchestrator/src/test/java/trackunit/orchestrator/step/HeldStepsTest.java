package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import trackunit.broker.schedule.Schedule;
import trackunit.orchestrator.workflow.NotedLeases;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepSettings;

class HeldStepsTest {

    /** A heartbeat every five seconds. */
    private static final StepSettings SETTINGS = StepSettingsOf.properties(
            Map.of("orchestrator.steps.lease", "PT15S", "orchestrator.steps.longest-try", "PT50S"));

    private static final int A_TRY = 10;
    private static final int TWO_LEASES = 6;

    private final NotedLeases leases = new NotedLeases();
    private final List<String> ends = new ArrayList<>();
    private final HeldSteps held = new HeldSteps(leases, SETTINGS, new Schedule(), new NotedEnd());
    private final StepJob job = TestJobs.next();

    @Test
    void a_try_keeps_its_lease_as_long_as_it_may_take() {
        held.add(job);

        heartbeats(A_TRY);
        assertThat(leases.renewed(job)).isTrue();

        heartbeats(1);
        assertThat(leases.renewed(job)).isFalse();
        assertThat(ends).isEmpty();
    }

    @Test
    void other_steps_in_hand_are_kept() {
        held.add(job);
        heartbeats(A_TRY);
        StepJob other = TestJobs.next();
        held.add(other);

        heartbeats(1);

        assertThat(leases.renewed(other)).isTrue();
    }

    @Test
    void a_try_that_hangs_after_it_was_let_go_ends_the_process_once() {
        held.add(job);

        heartbeats(A_TRY + TWO_LEASES - 1);
        assertThat(ends).isEmpty();

        heartbeats(A_TRY);
        assertThat(ends).singleElement().asString().contains(job.analysis().id().toString());
    }

    @Test
    void a_try_that_ends_late_is_forgotten() {
        held.add(job);
        heartbeats(A_TRY + 1);

        held.remove(job);
        heartbeats(A_TRY);

        assertThat(ends).isEmpty();
    }

    /** The work waits for it as well. */
    @Test
    void time_without_a_database_does_not_count() {
        held.add(job);
        leases.setAway(true);
        for (int i = 0; i < A_TRY + TWO_LEASES; i++) {
            assertThatThrownBy(held::renew).isInstanceOf(ConnectionException.class);
        }

        leases.setAway(false);
        heartbeats(A_TRY);

        assertThat(leases.renewed(job)).isTrue();
        assertThat(ends).isEmpty();
    }

    private void heartbeats(int count) {
        for (int i = 0; i < count; i++) {
            held.renew();
        }
    }

    private final class NotedEnd extends ProcessEnd {

        @Override
        void end(String reason) {
            ends.add(reason);
        }
    }
}
