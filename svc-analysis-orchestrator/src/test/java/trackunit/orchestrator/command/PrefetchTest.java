package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;

class PrefetchTest {

    @Test
    void every_step_and_priority_has_a_prefetch_of_its_own() {
        Prefetch prefetch = with(Map.of(
                "orchestrator.intake.prefetch.recognition", "11",
                "orchestrator.intake.prefetch.recognition-batch", "12",
                "orchestrator.intake.prefetch.metadata", "13",
                "orchestrator.intake.prefetch.metadata-batch", "14",
                "orchestrator.intake.prefetch.comparison", "15",
                "orchestrator.intake.prefetch.comparison-batch", "16"));

        assertThat(prefetch.of(StepName.RECOGNITION, Priority.INTERACTIVE)).isEqualTo(11);
        assertThat(prefetch.of(StepName.RECOGNITION, Priority.BATCH)).isEqualTo(12);
        assertThat(prefetch.of(StepName.METADATA, Priority.INTERACTIVE)).isEqualTo(13);
        assertThat(prefetch.of(StepName.METADATA, Priority.BATCH)).isEqualTo(14);
        assertThat(prefetch.of(StepName.COMPARISON, Priority.INTERACTIVE)).isEqualTo(15);
        assertThat(prefetch.of(StepName.COMPARISON, Priority.BATCH)).isEqualTo(16);
    }

    @Test
    void a_prefetch_of_none_is_refused_since_to_a_broker_it_means_everything() {
        CommandHandler<CancelAnalysis> handler =
                new CommandHandler<>("some.queue", CancelAnalysis.class, command -> {}, null, null, null, null);

        assertThatThrownBy(() -> new Intake(handler, new InHand(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.queue");
    }

    private static Prefetch with(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(IntakeSettings.class)
                .withSources(new PropertiesConfigSource(properties, "test", 0))
                .build();
        return config.getConfigMapping(IntakeSettings.class).prefetch();
    }
}
