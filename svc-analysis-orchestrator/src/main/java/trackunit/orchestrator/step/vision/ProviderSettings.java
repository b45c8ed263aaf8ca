package trackunit.orchestrator.step.vision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who reads photos. */
@ConfigMapping(prefix = "orchestrator.recognition")
public interface ProviderSettings {

    /** Who can read photos. */
    enum Kind {
        /** The library of this project, in this process. */
        LOCAL,
        /** A vision API over HTTP. */
        HTTP
    }

    /** Which provider this process asks. */
    @WithDefault("local")
    Kind provider();

    /** How the vision API is asked; read only where it is chosen. */
    Http http();

    /** How a vision API is asked. */
    interface Http {

        /** The address that photos are posted to; needed where the API is chosen. */
        Optional<URI> url();

        /** The bearer key; a secret, never logged. None is sent where there is none. */
        Optional<String> key();

        /** What the provider is called in answers. */
        @WithDefault("vision-api")
        String name();

        /** How long a connection may take to be made. */
        @WithDefault("PT2S")
        Duration connectTimeout();

        /** How long one try may take, to the last byte of the answer. */
        @WithDefault("PT10S")
        Duration tryTimeout();

        /** How long all tries and the pauses between them may take. */
        @WithDefault("PT30S")
        Duration deadline();

        /** How often the API is asked at most, before the step itself is tried again later. */
        @WithDefault("3")
        int tries();

        /** The longest pause after the first try; doubled for each further one, and strewn between half and all of it. */
        @WithDefault("PT0.5S")
        Duration backoff();

        /** The longest pause, also where the API asks for a longer one: then the step is tried again later. */
        @WithDefault("PT5S")
        Duration longestPause();

        /** Most bytes of an answer. */
        @WithDefault("1048576")
        int answerBytes();
    }
}
