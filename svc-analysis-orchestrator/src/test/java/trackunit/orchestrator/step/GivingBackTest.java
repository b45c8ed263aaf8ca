package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.broker.schedule.Schedule;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.workflow.FailingGiveBack;
import trackunit.orchestrator.workflow.StepJob;
import trackunit.orchestrator.workflow.StepSettings;

class GivingBackTest {

    private static final StepSettings SETTINGS = StepSettingsOf.properties(Map.of());

    @Test
    void a_step_that_cannot_be_given_back_keeps_no_other() throws InterruptedException {
        StepJob failing = TestJobs.next();
        FailingGiveBack lifecycle = new FailingGiveBack(failing);
        HeldSteps held = new HeldSteps(null, SETTINGS, new Schedule(), new ProcessEnd());
        StepWorker worker = new StepWorker(lifecycle, null, held, new Patience(), SETTINGS);
        StepJob first = TestJobs.next();
        StepJob second = TestJobs.next();
        held.add(first);
        held.add(failing);
        held.add(second);

        worker.giveBackAll();

        assertThat(lifecycle.givenBack()).containsExactlyInAnyOrder(first, second);
    }
}
