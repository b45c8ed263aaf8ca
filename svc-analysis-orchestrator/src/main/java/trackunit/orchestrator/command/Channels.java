package trackunit.orchestrator.command;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import trackunit.contracts.Topology;

/** The channels of application.properties, each found by the routing key of the commands that it brings. */
@Singleton
class Channels {

    private final Map<String, Multi<Message<byte[]>>> byKey = new HashMap<>();

    Channels(
            @Channel("request") Multi<Message<byte[]>> request,
            @Channel("cancel") Multi<Message<byte[]>> cancel,
            @Channel("retry") Multi<Message<byte[]>> retry,
            StepChannels steps) {
        byKey.put(Topology.REQUEST_KEY, request);
        byKey.put(Topology.CANCEL_KEY, cancel);
        byKey.put(Topology.RETRY_KEY, retry);
        byKey.putAll(steps.byKey());
    }

    Multi<Message<byte[]>> of(String routingKey) {
        return byKey.get(routingKey);
    }
}
