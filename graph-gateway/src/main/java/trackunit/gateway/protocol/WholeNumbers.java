package trackunit.gateway.protocol;

import graphql.Scalars;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/**
 * Has Int read as GraphQL says (section 3.5.1): what is no whole number of 32 bits is an error. The server's own Int cuts such a number
 * down to another one. The server finds this by its name in META-INF/services, and before it makes a schema of its scalars; a
 * schema in which one is exchanged later is another one to its resolvers.
 */
public class WholeNumbers implements EventingService {

    /** Puts the other Int in the place of the server's. */
    public WholeNumbers() {
        GraphQLScalarType own = GraphQLScalarTypes.getScalarByName(Scalars.GraphQLInt.getName());
        GraphQLScalarType whole = own.transform(builder -> builder.coercing(Scalars.GraphQLInt.getCoercing()));
        GraphQLScalarTypes.registerCustomScalar(whole.getName(), int.class.getName(), whole);
        GraphQLScalarTypes.registerCustomScalar(whole.getName(), Integer.class.getName(), whole);
    }

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }
}
