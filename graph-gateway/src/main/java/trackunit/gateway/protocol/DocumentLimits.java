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
import graphql.parser.ParserOptions;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.graphql.spi.EventingService;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses operations that ask for too many things side by side, before any of them is looked up. The server finds this by
 * its name in META-INF/services, and only so can something be added to its own limits of depth and complexity.
 */
public class DocumentLimits implements EventingService {

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        // The server sets its limits of words for schemas only; operations have some of their own.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultParserOptions());
        RequestLimits limits =
                ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(RequestLimits.class);
        return builder.instrumentation(
                new ChainedInstrumentation(builder.build().getInstrumentation(), new Breadth(limits)));
    }

    private static final class Breadth extends SimplePerformantInstrumentation {

        private final RequestLimits limits;

        Breadth(RequestLimits limits) {
            this.limits = limits;
        }

        @Override
        public InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
            ExecutionContext context = parameters.getExecutionContext();
            int aliases = DocumentBreadth.aliases(context.getDocument());
            if (aliases > limits.aliases()) {
                throw new AbortExecutionException("%d aliases; %d are accepted".formatted(aliases, limits.aliases()));
            }
            int fields = DocumentBreadth.rootFields(context.getOperationDefinition(), context.getFragmentsByName());
            if (fields > limits.rootFields()) {
                throw new AbortExecutionException(
                        "%d fields of the root; %d are accepted".formatted(fields, limits.rootFields()));
            }
            return super.beginExecuteOperation(parameters, state);
        }
    }
}
