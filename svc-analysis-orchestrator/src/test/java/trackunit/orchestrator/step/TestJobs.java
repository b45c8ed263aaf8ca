package trackunit.orchestrator.step;

import java.time.Instant;
import java.util.UUID;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.orchestrator.workflow.StepJob;

/** Steps that somebody has taken, which no database knows. */
final class TestJobs {

    private TestJobs() {}

    /** Another one. */
    static StepJob next() {
        Owner owner = Requester.newOwner();
        ObjectKey key = PhotoShelf.newKey(owner, PhotoFormat.JPEG);
        CorrelationId id = CorrelationId.of(owner, key.toString());
        Analysis analysis =
                new Analysis(id, owner, key, "", Priority.INTERACTIVE, false, AnalysisState.RUNNING, 1, Instant.now());
        return new StepJob(analysis, StepName.COMPARISON, 1, UUID.randomUUID());
    }
}
