package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.FailureReason;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.orchestrator.scene.VisionService;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
@WithTestResource(VisionService.class)
class ChosenProviderTest {

    @Inject
    Requester requester;

    @Test
    void the_provider_of_the_configuration_is_asked_and_named_in_the_answer() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());

        requester.request(request);

        RecognitionResult told = requester
                .awaitEnd(request.correlationId(), AnalysisCompleted.class)
                .recognition();
        assertThat(told.name()).isEqualTo("Komatsu PC210");
        assertThat(told.provider()).isEqualTo(new RecognitionResult.Provider("vision-api", "2026-11"));
        assertThat(told.readings().get(1).decided()).containsExactly(RecognitionResult.Decision.MODEL);
        assertThat(requester.heard(request.correlationId()))
                .filteredOn(AnalysisProgressed.class::isInstance)
                .extracting(event -> ((AnalysisProgressed) event).stage())
                .contains("ASK", "MATCH");
    }

    @Test
    void what_the_provider_refuses_fails_with_a_reason_at_the_first_try() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.PNG, SmallPhotos.png());

        requester.request(request);

        AnalysisFailed end = requester.awaitEnd(request.correlationId(), AnalysisFailed.class);
        assertThat(end.reason()).isEqualTo(FailureReason.PROVIDER_FAILED);
        assertThat(end.message()).isEqualTo("The provider refused with status 403.");
    }
}
