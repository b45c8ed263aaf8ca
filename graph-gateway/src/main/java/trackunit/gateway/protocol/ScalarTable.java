package trackunit.gateway.protocol;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The server's table of scalars, of which it makes its schema. It is open to what the server finds by its name in META-INF/services;
 * a schema in which a scalar is exchanged later is another one to its resolvers.
 */
public final class ScalarTable {

    private ScalarTable() {}

    /** Puts a changed scalar in the place of the server's, for every Java type that is read and written as it. */
    public static void exchange(String name, Consumer<GraphQLScalarType.Builder> change) {
        GraphQLScalarType old = GraphQLScalarTypes.getScalarByName(name);
        GraphQLScalarType changed = old.transform(change);
        for (Map.Entry<String, GraphQLScalarType> ofType :
                List.copyOf(GraphQLScalarTypes.getScalarMap().entrySet())) {
            if (ofType.getValue().equals(old)) {
                GraphQLScalarTypes.registerCustomScalar(name, ofType.getKey(), changed);
            }
        }
    }
}
