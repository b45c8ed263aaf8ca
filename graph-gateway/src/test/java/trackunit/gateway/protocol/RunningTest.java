package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.smallrye.graphql.execution.ExecutionResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is waited for when the gateway stops. */
class RunningTest {

    private static final ExecutionResult ANSWER =
            ExecutionResultImpl.newExecutionResult().data("pong").build();

    private final Running running = new Running();

    @Test
    @Timeout(60)
    void more_operations_than_any_counter_of_sixteen_bits_holds_are_waited_for() {
        List<Consumer<ExecutionResult>> ends =
                Stream.generate(running::start).limit(70_000).toList();
        CompletableFuture<Void> waited = CompletableFuture.runAsync(() -> running.await(Duration.ofDays(1)));
        ends.stream().skip(1).forEach(end -> end.accept(ANSWER));
        assertThat(waited).isNotDone();
        ends.get(0).accept(ANSWER);
        waited.join();
    }

    @Test
    void an_operation_whose_answer_cannot_be_written_is_not_waited_for() {
        AtomicInteger ended = new AtomicInteger();
        CodedWriter writer = new CodedWriter(
                response -> {
                    throw new IllegalStateException("The connection is gone");
                },
                new Operation(Map.of()),
                new ErrorCoding(),
                result -> ended.incrementAndGet());
        assertThatThrownBy(() -> writer.write(new ExecutionResponse(ANSWER))).hasMessage("The connection is gone");
        assertThat(ended).hasValue(1);
    }
}
