package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.reactivestreams.Publisher;
import trackunit.gateway.refusal.RefusedException;

/** Writes the answer of one operation, its errors with codes. */
final class CodedWriter implements ExecutionResponseWriter {

    private final ExecutionResponseWriter writer;
    private final ErrorCoding coding;
    private final OperationMeter.Running running;
    private final boolean streams;
    private final StreamFailure streamFailure;

    /**
     * @param streams whether the transport can carry a stream
     * @param streamFailure where the cause of a stream's failure is kept
     */
    CodedWriter(
            ExecutionResponseWriter writer,
            ErrorCoding coding,
            OperationMeter.Running running,
            boolean streams,
            StreamFailure streamFailure) {
        this.writer = writer;
        this.coding = coding;
        this.running = running;
        this.streams = streams;
        this.streamFailure = streamFailure;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = coding.code(response.getExecutionResult());
        running.end(result);
        writer.write(new ExecutionResponse(streaming(result)));
    }

    @Override
    public void fail(Throwable failure) {
        write(new ExecutionResponse(failed(failure)));
    }

    private ExecutionResult streaming(ExecutionResult result) {
        if (!(result.getData() instanceof Publisher<?>)) {
            return result;
        } else if (!streams) {
            return failed(RefusedException.badRequest("A subscription needs a WebSocket"));
        }
        Publisher<ExecutionResult> stream = result.getData();
        Multi<ExecutionResult> coded = Multi.createFrom()
                .publisher(AdaptersToFlow.publisher(stream))
                .map(coding::code)
                // Without this the socket would only print the failure, and its client would wait for ever.
                .onFailure()
                .recoverWithItem(e -> failed(streamFailure.cause().orElse(e)));
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
