package trackunit.orchestrator.command;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;

/** The channels that bring steps to be done, two for each kind of step. */
@Singleton
class StepChannels {

    private final Map<String, Multi<Message<byte[]>>> byKey;

    StepChannels(
            @Channel("recognition") Multi<Message<byte[]>> recognition,
            @Channel("recognition-batch") Multi<Message<byte[]>> recognitionBatch,
            @Channel("metadata") Multi<Message<byte[]>> metadata,
            @Channel("metadata-batch") Multi<Message<byte[]>> metadataBatch,
            @Channel("comparison") Multi<Message<byte[]>> comparison,
            @Channel("comparison-batch") Multi<Message<byte[]>> comparisonBatch) {
        this.byKey = Map.of(
                Topology.stepKey(StepName.RECOGNITION, Priority.INTERACTIVE), recognition,
                Topology.stepKey(StepName.RECOGNITION, Priority.BATCH), recognitionBatch,
                Topology.stepKey(StepName.METADATA, Priority.INTERACTIVE), metadata,
                Topology.stepKey(StepName.METADATA, Priority.BATCH), metadataBatch,
                Topology.stepKey(StepName.COMPARISON, Priority.INTERACTIVE), comparison,
                Topology.stepKey(StepName.COMPARISON, Priority.BATCH), comparisonBatch);
    }

    Map<String, Multi<Message<byte[]>>> byKey() {
        return byKey;
    }
}
