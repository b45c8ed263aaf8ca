package trackunit.gateway.protocol;

import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Has whole numbers read as GraphQL says (section 3.5.1): one that is out of range or has a fraction is an error. The server's own
 * scalars cut such a number down to another one, and write one with an exponent out in full, which blocks a thread for minutes.
 */
public class WholeNumbers implements EventingService {

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        return builder.schema(SchemaTransformer.transformSchema(builder.build().getGraphQLSchema(), new Exchange()));
    }

    private static final class Exchange extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            return switch (scalar.getName()) {
                case "Int" -> exchange(scalar, Scalars.GraphQLInt.getCoercing(), context);
                case "BigInteger" -> exchange(scalar, new BoundedInteger(scalar.getCoercing()), context);
                default -> TraversalControl.CONTINUE;
            };
        }

        private TraversalControl exchange(
                GraphQLScalarType scalar, Coercing<?, ?> coercing, TraverserContext<GraphQLSchemaElement> context) {
            return changeNode(context, scalar.transform(builder -> builder.coercing(coercing)));
        }
    }
}
