package trackunit.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SamplePhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class AnalysisTest {

    @Inject
    Requester requester;

    @Test
    void a_photo_is_analysed_from_started_to_completed() {
        byte[] photo = SamplePhotos.shipped("komatsu-pc210-excavator.jpg").bytes();
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, photo);

        requester.request(request);

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        assertThat(events.get(0)).isInstanceOf(AnalysisStarted.class);
        assertThat(events.get(events.size() - 1)).isInstanceOf(AnalysisCompleted.class);
        assertThat(events)
                .filteredOn(AnalysisProgressed.class::isInstance)
                .map(e -> ((AnalysisProgressed) e).percent())
                .isSorted();
    }
}
