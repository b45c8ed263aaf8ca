package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;

/** Measures operations: how long, which, and how they ended. A subscription ends here when its stream begins. */
@ApplicationScoped
class OperationMeter {

    private final MeterRegistry meters;

    OperationMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Starts to measure. */
    Running start() {
        Timer.Sample sample = Timer.start(meters);
        return result -> sample.stop(Timer.builder("gateway.operations")
                .description("GraphQL operations")
                .tag("outcome", outcome(result))
                .register(meters));
    }

    private static String outcome(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(CodedError.class::isInstance)
                .map(error -> ((CodedError) error).code().name())
                .findFirst()
                .orElse("OK");
    }

    /** An operation that is being measured. */
    interface Running {

        /** Ends the measurement. */
        void end(ExecutionResult result);
    }
}
