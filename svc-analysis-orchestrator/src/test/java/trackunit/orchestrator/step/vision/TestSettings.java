package trackunit.orchestrator.step.vision;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings with short pauses. */
record TestSettings(Optional<URI> url, Duration tryTimeout) implements ProviderSettings.Http {

    static final String KEY = "secret-of-the-test";

    @Override
    public Optional<String> key() {
        return Optional.of(KEY);
    }

    @Override
    public String name() {
        return "vision-test";
    }

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(60);
    }

    @Override
    public int tries() {
        return 3;
    }

    @Override
    public Duration backoff() {
        return Duration.ofMillis(1);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(3);
    }

    @Override
    public int answerBytes() {
        return 4096;
    }
}
