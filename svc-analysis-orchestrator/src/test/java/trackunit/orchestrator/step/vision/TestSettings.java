package trackunit.orchestrator.step.vision;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings with short pauses. */
record TestSettings(Optional<URI> url, Duration tryTimeout, Optional<String> key) implements ProviderSettings.Http {

    static final String KEY = "secret-of-the-test";

    TestSettings(Optional<URI> url, Duration tryTimeout) {
        this(url, tryTimeout, Optional.of(KEY + '\n'));
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
