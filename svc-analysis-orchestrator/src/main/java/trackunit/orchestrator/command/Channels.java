package trackunit.orchestrator.command;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;

/** The channels of application.properties, each found by the routing key of the commands that it brings. */
@Singleton
class Channels {

    private final Map<String, Multi<Message<byte[]>>> byKey;

    Channels(
            @Channel("request") Multi<Message<byte[]>> request,
            @Channel("cancel") Multi<Message<byte[]>> cancel,
            @Channel("retry") Multi<Message<byte[]>> retry,
            @Channel("recognition") Multi<Message<byte[]>> recognition,
            @Channel("recognition-batch") Multi<Message<byte[]>> recognitionBatch,
            @Channel("metadata") Multi<Message<byte[]>> metadata,
            @Channel("metadata-batch") Multi<Message<byte[]>> metadataBatch,
            @Channel("comparison") Multi<Message<byte[]>> comparison,
            @Channel("comparison-batch") Multi<Message<byte[]>> comparisonBatch) {
        this.byKey = Map.of(
                Topology.REQUEST_KEY,
                request,
                Topology.CANCEL_KEY,
                cancel,
                Topology.RETRY_KEY,
                retry,
                Topology.stepKey(StepName.RECOGNITION, Priority.INTERACTIVE),
                recognition,
                Topology.stepKey(StepName.RECOGNITION, Priority.BATCH),
                recognitionBatch,
                Topology.stepKey(StepName.METADATA, Priority.INTERACTIVE),
                metadata,
                Topology.stepKey(StepName.METADATA, Priority.BATCH),
                metadataBatch,
                Topology.stepKey(StepName.COMPARISON, Priority.INTERACTIVE),
                comparison,
                Topology.stepKey(StepName.COMPARISON, Priority.BATCH),
                comparisonBatch);
    }

    Multi<Message<byte[]>> of(String routingKey) {
        return byKey.get(routingKey);
    }
}
