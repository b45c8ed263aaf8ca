package trackunit.gateway.api;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import java.util.Map;

/**
 * Says in the schema what the server's own scalars are; the server itself says no more than their names. It finds this by its
 * name in META-INF/services, and before it makes a schema of its scalars.
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
        WORDS.forEach(ScalarWords::describe);
    }

    private static void describe(String name, String words) {
        GraphQLScalarType silent = GraphQLScalarTypes.getScalarByName(name);
        GraphQLScalarType described = silent.transform(scalar -> scalar.description(words));
        for (Map.Entry<String, GraphQLScalarType> ofClass :
                List.copyOf(GraphQLScalarTypes.getScalarMap().entrySet())) {
            if (ofClass.getValue().equals(silent)) {
                GraphQLScalarTypes.registerCustomScalar(name, ofClass.getKey(), described);
            }
        }
    }

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }
}
