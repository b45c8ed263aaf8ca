package trackunit.orchestrator.step.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trackunit.orchestrator.step.vision.TestApi.answer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Occasion;
import trackunit.recognition.ProviderFailedException;
import trackunit.recognition.StageListener;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.samples.SmallPhotos;

class VisionRefusalsTest {

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 500})
    void another_refusal_fails_with_its_status_and_without_the_key(int status) throws IOException {
        try (TestApi api = new TestApi(answer(status, TestSettings.KEY))) {
            assertThatThrownBy(() -> recognise(api))
                    .isInstanceOf(ProviderFailedException.class)
                    .hasMessageContaining(String.valueOf(status))
                    .hasMessageNotContaining(TestSettings.KEY);
            assertThat(api.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {413, 415, 422})
    void a_photo_at_fault_is_told_as_such(int status) throws IOException {
        try (TestApi api = new TestApi(answer(status, ""))) {
            assertThatThrownBy(() -> recognise(api)).isInstanceOf(UnreadablePhotoException.class);
        }
    }

    private static void recognise(TestApi api) {
        try (VisionRecogniser recogniser =
                VisionRecogniser.open(api.settings(Duration.ofSeconds(30)), new SimpleMeterRegistry())) {
            recogniser.recognise(SmallPhotos.jpeg(), new Occasion("a", "a-1"), StageListener.NONE);
        }
    }
}
