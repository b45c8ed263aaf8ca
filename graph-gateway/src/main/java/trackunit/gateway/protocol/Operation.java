package trackunit.gateway.protocol;

import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** One operation that a client asked for, from its request to its answer. */
final class Operation {

    private static final String CHARGE = Operation.class.getName() + ".charge";

    private final Map<String, Object> context;
    private final StreamFailure streamFailure;

    /** @param context what the transport tells of the request; a socket shares it among its operations */
    Operation(Map<String, Object> context) {
        this.context = new HashMap<>(context);
        this.streamFailure = StreamFailure.in(this.context);
    }

    /** What data fetchers are told; this operation's own. */
    Map<String, Object> context() {
        return context;
    }

    /** Has what it asks of the root charged, when it is run. */
    void chargeWith(IntConsumer charge) {
        context.put(CHARGE, charge);
    }

    /** Charges what the operation that runs in a context asks of the root; nothing where nobody is charged. */
    static void charge(GraphQLContext running, int fields) {
        running.getOrDefault(CHARGE, (IntConsumer) nobody -> {}).accept(fields);
    }

    /** Whether the transport can carry a stream: only a socket can. */
    boolean canStream() {
        return context.get("httpHeaders") instanceof Map<?, ?> headers
                && headers.entrySet().stream()
                        .filter(header -> "Upgrade".equalsIgnoreCase(String.valueOf(header.getKey())))
                        .map(header -> String.valueOf(header.getValue()).toLowerCase(Locale.ROOT))
                        .anyMatch(value -> value.contains("websocket"));
    }

    /** Whether its document could be read. */
    boolean isRead() {
        return context.containsKey(SmallRyeContextManager.CONTEXT);
    }

    /** Why the stream really failed. */
    Throwable cause(Throwable failure) {
        return streamFailure.cause().orElse(failure);
    }

    /** The field of the schema's root that was asked for first; empty where the request has none. */
    Optional<String> field() {
        return context.get(SmallRyeContextManager.CONTEXT) instanceof SmallRyeContext running
                        && running.getDocumentSupplier() != null
                ? Optional.ofNullable(running.getDocumentSupplier().get()).flatMap(d -> field(d, running))
                : Optional.empty();
    }

    private static Optional<String> field(Document document, SmallRyeContext running) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        String wanted = running.getOperationName().orElse(null);
        return operations.stream()
                .filter(operation -> operations.size() == 1
                        || operation.getName() != null && operation.getName().equals(wanted))
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getName)
                .findFirst();
    }
}
