package trackunit.gateway.api;

import io.smallrye.graphql.spi.EventingService;
import java.util.Map;
import trackunit.gateway.protocol.ScalarTable;

/**
 * Says in the schema what the server's own scalars are; the server itself says no more than their names. It finds this by its
 * name in META-INF/services.
 */
public class ScalarWords implements EventingService {

    private static final Map<String, String> WORDS = Map.of(
            "DateTime",
            "A moment, in UTC, as in 2026-11-23T08:30:15.274Z, with as many digits of a second's fraction as it takes, nine at most."
                    + " https://scalars.graphql.org/chillicream/date-time.html",
            "BigInteger",
            "A whole number of any size; in JSON a number.");

    /** Puts the described scalars in the place of the server's. */
    public ScalarWords() {
        WORDS.forEach((name, words) -> ScalarTable.exchange(name, scalar -> scalar.description(words)));
    }

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }
}
