package trackunit.gateway.protocol;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who may use what a browser has signed in to at the edge. */
@ConfigMapping(prefix = "gateway.sessions")
public interface SessionSettings {

    /**
     * Origins, as in {@code https://photos.example.com}, whose pages may open sockets in the name of a browser's session; pages of
     * the very host that is asked always may.
     */
    Optional<List<String>> origins();
}
