package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.Topology;

class UnknownEventsTest {

    private final UnknownEvents unknown = new UnknownEvents();

    @Test
    void every_event_of_this_version_has_an_exchange() {
        assertThat(Topology.EVENTS)
                .containsOnlyKeys(Arrays.stream(AnalysisEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void events_that_nobody_can_send_are_told_of_once() {
        Map<String, Long> waiting = Map.of("AnalysisPaused", 2L, "AnalysisStarted", 7L);

        assertThat(unknown.look(waiting)).isEqualTo(Map.of("AnalysisPaused", 2L));
        assertThat(unknown.look(waiting)).isEmpty();
        assertThat(unknown.look(Map.of("AnalysisPaused", 3L))).isEqualTo(Map.of("AnalysisPaused", 3L));
        assertThat(unknown.look(Map.of())).isEmpty();
        assertThat(unknown.look(waiting)).isEqualTo(Map.of("AnalysisPaused", 2L));
    }
}
