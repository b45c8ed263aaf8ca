package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import trackunit.broker.Letter;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Topology;

/** Puts events and steps into messages. */
@Singleton
class Letters {

    private final MessageCodec codec;

    Letters(MessageCodec codec) {
        this.codec = codec;
    }

    /** What is sent of an event, as it will be found in the log. */
    StoredEvent stored(AnalysisEvent event) {
        String payload = new String(codec.encode(event), StandardCharsets.UTF_8);
        return new StoredEvent(event.correlationId().value(), event.seq(), Topology.kind(event.getClass()), payload);
    }

    Letter of(StoredEvent event) {
        String correlationId = event.correlationId().toString();
        byte[] body = event.payload().getBytes(StandardCharsets.UTF_8);
        return letter(Topology.EVENTS.get(event.type()), "", correlationId + ":" + event.seq(), correlationId, body);
    }

    Letter of(DueStep step) {
        String correlationId = step.command().correlationId().toString();
        return letter(Topology.COMMANDS, step.routingKey(), step.id(), correlationId, codec.encode(step.command()));
    }

    private Letter letter(String exchange, String key, String id, String correlationId, byte[] body) {
        return new Letter(exchange, key, id, correlationId, Map.of(), body);
    }
}
