package trackunit.orchestrator.command;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.cable.Cable;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.CutServices;
import trackunit.orchestrator.scene.Readiness;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(CutServices.class)
class BrokerCutTest {

    private static final int CUTS = 3;

    /** More than the process is handed of any queue at once. */
    private static final int ANALYSES = 20;

    @Inject
    Requester requester;

    Cable cable;

    @Test
    void what_was_asked_for_ends_however_often_the_connection_is_cut() {
        for (int i = 0; i < CUTS; i++) {
            Readiness.await(200);
            List<RequestAnalysis> before = request(ANALYSES);
            cable.cut();
            List<RequestAnalysis> meanwhile = request(ANALYSES);
            Readiness.await(503);
            cable.mend();

            awaitEnds(before);
            awaitEnds(meanwhile);
        }
    }

    private List<RequestAnalysis> request(int analyses) {
        Owner owner = Requester.newOwner();
        List<RequestAnalysis> requests = IntStream.range(0, analyses)
                .mapToObj(i -> requester.stored(owner, PhotoFormat.JPEG, SmallPhotos.jpeg()))
                .toList();
        requests.forEach(requester::request);
        return requests;
    }

    private void awaitEnds(List<RequestAnalysis> requests) {
        requests.forEach(request -> requester.awaitEnd(request.correlationId(), AnalysisCompleted.class));
    }
}
