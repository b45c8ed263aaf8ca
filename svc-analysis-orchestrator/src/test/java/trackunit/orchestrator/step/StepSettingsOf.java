package trackunit.orchestrator.step;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import trackunit.orchestrator.workflow.StepSettings;

/** The settings of steps without a process around them. */
final class StepSettingsOf {

    private StepSettingsOf() {}

    /** Gives the defaults, but for these. */
    static StepSettings properties(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(StepSettings.class)
                .withSources(new PropertiesConfigSource(properties, "test", 0))
                .build()
                .getConfigMapping(StepSettings.class);
    }
}
