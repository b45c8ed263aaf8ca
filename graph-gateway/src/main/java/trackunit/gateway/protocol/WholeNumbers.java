package trackunit.gateway.protocol;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;
import java.math.BigInteger;
import java.util.List;

/**
 * Has Int read as GraphQL says (section 3.5.1): what is no whole number of 32 bits is an error. The server's own Int cuts such a number
 * down to another one; and BigInteger is read before an operation is run, not by the field that it is for. The server finds this by its
 * name in META-INF/services, and before it makes a schema of its scalars; a schema in which one is exchanged later is another one to its
 * resolvers.
 */
public class WholeNumbers implements EventingService {

    private static final String BIG_INTEGER = "BigInteger";

    /** Puts the other two in the place of the server's. */
    public WholeNumbers() {
        exchange(Scalars.GraphQLInt.getName(), Scalars.GraphQLInt.getCoercing(), List.of(int.class, Integer.class));
        Coercing<?, ?> own = GraphQLScalarTypes.getScalarByName(BIG_INTEGER).getCoercing();
        exchange(BIG_INTEGER, new BigIntegerCoercing(own), List.of(long.class, Long.class, BigInteger.class));
    }

    private static void exchange(String name, Coercing<?, ?> coercing, List<Class<?>> types) {
        GraphQLScalarType whole =
                GraphQLScalarTypes.getScalarByName(name).transform(builder -> builder.coercing(coercing));
        types.forEach(type -> GraphQLScalarTypes.registerCustomScalar(name, type.getName(), whole));
    }

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }
}
