package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.parser.ParserOptions;
import graphql.validation.ValidationError;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/**
 * Refuses operations that ask for too many things, or for a schema that is not told, before any of them is looked up. The server
 * finds this by its name in META-INF/services, and only so can something be added to its own limits of depth and complexity.
 */
public class DocumentLimits implements EventingService {

    /** The server's own limit; it counts the fields of a fragment once, however often the fragment is spread. */
    private static final String COMPLEXITY = "quarkus.smallrye-graphql.instrumentation-query-complexity";

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // The server sets its limits of words for schemas only; operations have some of their own.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultParserOptions());
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        Breadth breadth =
                new Breadth(config.getConfigMapping(RequestLimits.class), config.getValue(COMPLEXITY, int.class));
        // First of all: what comes next may go into every spread of a fragment.
        return builder.instrumentation(
                new ChainedInstrumentation(breadth, builder.build().getInstrumentation()));
    }

    private static final class Breadth extends SimplePerformantInstrumentation {

        private final RequestLimits limits;
        private final int complexity;

        Breadth(RequestLimits limits, int complexity) {
            this.limits = limits;
            this.complexity = complexity;
        }

        /** Validation reads the numbers. */
        @Override
        public InstrumentationContext<List<ValidationError>> beginValidation(
                InstrumentationValidationParameters parameters, InstrumentationState state) {
            if (NumberLength.exceededIn(parameters.getDocument())) {
                throw new AbortExecutionException(DocumentWords.longNumber().getMessage());
            }
            return super.beginValidation(parameters, state);
        }

        @Override
        public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            ExecutionContext context = parameters.getExecutionContext();
            DocumentFields fields = new DocumentFields(context.getDocument());
            if (fields.tellTheSchema() && !limits.introspection()) {
                throw RefusedException.of(ErrorCode.NOT_ALLOWED, SchemaGate.REFUSAL);
            }
            var operation = context.getOperationDefinition();
            var fragments = context.getFragmentsByName();
            demand(FieldCount.ofAll(operation, fragments), complexity, "maximum query complexity exceeded %d > %d");
            demand(fields.aliases(), limits.aliases(), "%d aliases; %d are accepted");
            int root = FieldCount.ofRoot(operation, fragments);
            demand(root, limits.rootFields(), "%d fields of the root; %d are accepted");
            Operation.charge(context.getGraphQLContext(), root);
            return super.beginExecuteOperation(parameters, state);
        }

        private static void demand(int count, int limit, String refusal) {
            if (count > limit) {
                throw new AbortExecutionException(refusal.formatted(count, limit));
            }
        }
    }
}
