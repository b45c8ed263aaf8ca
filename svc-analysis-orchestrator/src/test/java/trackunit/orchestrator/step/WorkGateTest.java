package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Priority;
import trackunit.orchestrator.outage.StoppingException;

class WorkGateTest {

    private final WorkGate gate = new WorkGate(1);
    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final List<Throwable> sentAway = new CopyOnWriteArrayList<>();

    @Test
    void interactive_work_passes_batch_work_that_came_before() {
        gate.enter(Priority.INTERACTIVE);
        waiting("batch", Priority.BATCH);
        waiting("interactive", Priority.INTERACTIVE);

        gate.leave();

        Awaitility.await().until(() -> inside.size() == 2);
        assertThat(inside).containsExactly("interactive", "batch");
        assertThat(sentAway).isEmpty();
    }

    @Test
    void batch_work_is_passed_only_so_often() {
        gate.enter(Priority.INTERACTIVE);
        waiting("batch", Priority.BATCH);
        IntStream.range(0, 2 * WorkGate.PASSES).forEach(i -> waiting("interactive", Priority.INTERACTIVE));

        gate.leave();

        Awaitility.await().until(() -> inside.size() == 2 * WorkGate.PASSES + 1);
        assertThat(inside.indexOf("batch")).isEqualTo(WorkGate.PASSES);
        assertThat(sentAway).isEmpty();
    }

    @Test
    void no_more_are_inside_than_there_are_places() {
        gate.enter(Priority.BATCH);
        Thread second = waiting("second", Priority.BATCH);

        assertThat(second.isAlive()).isTrue();
        assertThat(inside).isEmpty();
        gate.leave();
        Awaitility.await().until(() -> inside.contains("second"));
        assertThat(sentAway).isEmpty();
    }

    @Test
    void a_gate_that_closes_sends_away_who_waits_and_who_comes() {
        gate.enter(Priority.INTERACTIVE);
        Thread waiting = waiting("never", Priority.BATCH);

        gate.close();

        Awaitility.await().until(() -> !waiting.isAlive());
        assertThat(inside).isEmpty();
        assertThat(sentAway).singleElement().isInstanceOf(StoppingException.class);
        assertThatThrownBy(() -> gate.enter(Priority.INTERACTIVE)).isInstanceOf(StoppingException.class);
    }

    /** Somebody who wants in, notes it and leaves at once. */
    private Thread waiting(String name, Priority priority) {
        Thread thread = new Thread(() -> {
            gate.enter(priority);
            inside.add(name);
            gate.leave();
        });
        thread.setUncaughtExceptionHandler((who, e) -> sentAway.add(e));
        thread.start();
        Awaitility.await().until(() -> thread.getState() == Thread.State.WAITING);
        return thread;
    }
}
