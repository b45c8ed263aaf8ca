package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedStagesTest {
    private final List<String> heard = new ArrayList<>();
    private boolean gone;
    private final Stages stages = new ReportedStages((stage, points) -> heard.add(stage + ' ' + points), this::goOn);

    @Test
    void a_stage_that_is_entered_again_in_a_row_is_reported_once_and_the_work_asks_whether_to_go_on() {
        stages.enter("READ", 42);
        stages.enter("LOOK_AGAIN", 50);
        stages.enter("LOOK_AGAIN", 50);
        stages.enter("LOOK_AGAIN", 50);
        stages.enter("MATCH", 75);

        assertThat(heard).containsExactly("READ 42", "LOOK_AGAIN 50", "asked", "asked", "MATCH 75");
    }

    @Test
    void a_stage_that_comes_back_after_another_is_reported_again() {
        stages.enter("ASK", 10);
        stages.enter("MATCH", 75);
        stages.enter("ASK", 10);

        assertThat(heard).containsExactly("ASK 10", "MATCH 75", "ASK 10");
    }

    @Test
    void work_that_is_to_stop_stops_within_a_stage() {
        stages.enter("LOOK_AGAIN", 50);
        gone = true;

        assertThatThrownBy(() -> stages.enter("LOOK_AGAIN", 50)).hasMessage("gone");
    }

    private void goOn() {
        if (gone) {
            throw new IllegalStateException("gone");
        }
        heard.add("asked");
    }
}
