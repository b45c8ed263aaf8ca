package trackunit.orchestrator.command;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.Map;
import trackunit.broker.Delivery;

/**
 * Goes on with the trace that a command's headers tell of. Attributes have the names of OpenTelemetry's semantic conventions
 * for messaging; the destination is the queue.
 */
@Singleton
class CommandTraces {

    private static final String OPERATION = "process";

    private final OpenTelemetry telemetry;
    private final Tracer tracer;

    CommandTraces(OpenTelemetry telemetry) {
        this.telemetry = telemetry;
        this.tracer = telemetry.getTracer("trackunit.orchestrator.command");
    }

    /** Does the work with a span of its own. */
    void follow(Delivery delivery, String queue, Runnable work) {
        Span span = span(delivery, queue);
        try {
            Context.root().with(span).wrap(work).run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR).recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private Span span(Delivery delivery, String queue) {
        Context sender = telemetry
                .getPropagators()
                .getTextMapPropagator()
                .extract(Context.root(), delivery.headers(), new Headers());
        return tracer.spanBuilder(OPERATION + " " + queue)
                .setParent(sender)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "rabbitmq")
                .setAttribute("messaging.operation.name", OPERATION)
                .setAttribute("messaging.operation.type", OPERATION)
                .setAttribute("messaging.destination.name", queue)
                .setAttribute("messaging.rabbitmq.destination.routing_key", delivery.routingKey())
                .startSpan();
    }

    private static final class Headers implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}
