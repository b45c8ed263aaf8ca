package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures operations: how long, which, and how they ended. A subscription ends here when its stream begins. */
@Singleton
class OperationMeter {

    private static final String OTHER = "other";

    private final MeterRegistry meters;
    private final Set<String> fields;

    OperationMeter(MeterRegistry meters, GraphQLSchema schema) {
        this.meters = meters;
        this.fields = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(definitions -> definitions.stream().map(GraphQLFieldDefinition::getName))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Starts to measure an operation; what is returned takes its result and ends the measurement. */
    Consumer<ExecutionResult> start(Operation operation) {
        Timer.Sample sample = Timer.start(meters);
        return result -> sample.stop(Timer.builder("gateway.operations")
                .description("GraphQL operations")
                .tag("operation", name(operation))
                .tag("outcome", outcome(result))
                .register(meters));
    }

    /** Only names of the schema: a client must not be able to make as many meters as it likes. */
    private String name(Operation operation) {
        return operation.field().filter(fields::contains).orElse(OTHER);
    }

    private static String outcome(ExecutionResult result) {
        return CodedError.first(result).map(error -> error.code().name()).orElse("OK");
    }
}
