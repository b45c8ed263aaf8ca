package trackunit.gateway.protocol;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;
import io.smallrye.graphql.spi.EventingService;

/**
 * Has Int read as GraphQL says (section 3.5.1): what is no whole number of 32 bits is an error. The server's own Int cuts such a number
 * down to another one; and BigInteger is read before an operation is run, not by the field that it is for. The server finds this by its
 * name in META-INF/services.
 */
public class WholeNumbers implements EventingService {

    private static final GraphQLScalarType INT = Scalars.GraphQLInt;
    private static final String BIG_INTEGER = "BigInteger";

    /** Puts the other two in the place of the server's. */
    public WholeNumbers() {
        ScalarTable.exchange(INT.getName(), scalar -> scalar.coercing(INT.getCoercing()));
        Coercing<?, ?> own = GraphQLScalarTypes.getScalarByName(BIG_INTEGER).getCoercing();
        ScalarTable.exchange(BIG_INTEGER, scalar -> scalar.coercing(new BigIntegerCoercing(own)));
    }

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }
}
