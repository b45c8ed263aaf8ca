package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.mutiny.Multi;
import java.util.function.Consumer;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.reactivestreams.Publisher;
import trackunit.gateway.refusal.RefusedException;

/** Writes the answer of one operation, its errors with codes. */
final class CodedWriter implements ExecutionResponseWriter {

    private final ExecutionResponseWriter writer;
    private final Operation operation;
    private final ErrorCoding coding;
    private final Consumer<ExecutionResult> end;

    /** @param end takes the result when it is written, or cannot be */
    CodedWriter(
            ExecutionResponseWriter writer, Operation operation, ErrorCoding coding, Consumer<ExecutionResult> end) {
        this.writer = writer;
        this.operation = operation;
        this.coding = coding;
        this.end = end;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = streaming(coding.code(response.getExecutionResult()));
        try {
            writer.write(new ExecutionResponse(result));
        } finally {
            end.accept(result);
        }
    }

    @Override
    public void fail(Throwable failure) {
        write(new ExecutionResponse(failed(failure)));
    }

    private ExecutionResult streaming(ExecutionResult result) {
        if (!(result.getData() instanceof Publisher<?>)) {
            return result;
        } else if (!operation.canStream()) {
            return failed(RefusedException.badRequest("A subscription needs a WebSocket"));
        }
        Publisher<ExecutionResult> stream = result.getData();
        Multi<ExecutionResult> coded = Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(stream))
                .map(coding::code)
                // Without this the socket would only print the failure, and its client would wait for ever.
                .onFailure()
                .recoverWithItem(failure -> failed(operation.cause(failure)));
        return ExecutionResultImpl.newExecutionResult()
                .data(AdaptersToReactiveStreams.publisher(coded))
                .build();
    }

    private ExecutionResult failed(Throwable failure) {
        return ExecutionResultImpl.newExecutionResult()
                .addError(coding.code(failure))
                .build();
    }
}
