package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
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

    Letter of(AnalysisEvent event) {
        String id = event.correlationId() + ":" + event.seq();
        return letter(Topology.exchange(event), "", id, event.correlationId().toString(), event);
    }

    Letter of(Sending sending) {
        DueStep step = sending.step();
        String correlationId = step.command().correlationId().toString();
        return letter(Topology.COMMANDS, step.routingKey(), step.id(), correlationId, step.command());
    }

    private Letter letter(String exchange, String key, String id, String correlationId, Object message) {
        return new Letter(exchange, key, id, correlationId, Map.of(), codec.encode(message));
    }
}
