package trackunit.gateway.protocol;

import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.EventingService;

/** Makes an argument with a default non-null, as in {@code first: Int! = 20}; the schema builder would let null in. */
public class DefaultsAreNotNull implements EventingService {

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }

    @Override
    public Operation createOperation(Operation operation) {
        operation.getArguments().stream()
                .filter(Argument::hasDefaultValue)
                .forEach(argument -> argument.setNotNull(true));
        return operation;
    }
}
