package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Consumer;
import trackunit.gateway.refusal.RefusedException;

/**
 * Runs operations of all transports, and lets no answer pass whose errors have no code. This is the one place where
 * HTTP and both WebSocket subprotocols come together; data fetchers alone would miss syntax, types and limits.
 */
@Singleton
@Unremovable
@Alternative
@Priority(1)
class CodedExecution extends ExecutionService {

    private final Admission admission;
    private final ErrorCoding coding;
    private final OperationMeter meter;
    private final Running running;
    private final CurrentVertxRequest http;

    CodedExecution(
            GraphQLSchema schema,
            Schema model,
            Admission admission,
            ErrorCoding coding,
            OperationMeter meter,
            Running running,
            CurrentVertxRequest http) {
        super(schema, model);
        this.admission = admission;
        this.coding = coding;
        this.meter = meter;
        this.running = running;
        this.http = http;
    }

    @Override
    public void execute(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter socket, boolean async) {
        Operation operation = new Operation(context);
        Consumer<ExecutionResult> end = meter.start(operation).andThen(running.start());
        ExecutionResponseWriter transport = operation.canStream() ? socket : new HttpAnswer(http.getCurrent(), request);
        CodedWriter coded = new CodedWriter(transport, operation, coding, end);
        JsonObject admitted;
        try {
            admitted = admission.admit(request, operation);
        } catch (RefusedException e) {
            coded.fail(e);
            return;
        }
        SyntaxWriter writer = new SyntaxWriter(coded, operation, admitted.getString("query"));
        super.execute(admitted, operation.context(), writer, async);
    }
}
