package trackunit.orchestrator.step.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static trackunit.orchestrator.step.vision.TestApi.answer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.Occasion;
import trackunit.recognition.Provider;
import trackunit.recognition.Recognition;
import trackunit.recognition.Stage;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.catalogue.MachineType;
import trackunit.samples.SmallPhotos;

class VisionRecogniserTest {

    private static final Occasion OCCASION = new Occasion("an-analysis", "an-analysis-1");
    private static final Duration LONG = Duration.ofSeconds(30);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Stage> stages = new ArrayList<>();

    @Test
    void the_documented_answer_becomes_a_machine_in_the_catalogues_words() throws IOException {
        try (TestApi api = new TestApi(answer(200, documented()))) {
            Recognition told = recognise(api);

            assertThat(told.name()).contains("Komatsu PC210");
            assertThat(told.type()).map(Answer::value).contains(MachineType.EXCAVATOR);
            assertThat(told.typeSource()).isEqualTo(Recognition.TypeSource.CATALOGUE);
            assertThat(told.weightClass()).isPresent();
            assertThat(told.isConfident()).isTrue();
            assertThat(told.grounds().basis()).isEqualTo(Basis.BRAND_AND_DESIGNATION);
            assertThat(told.grounds().decidedBy(0)).containsExactly(Decision.BRAND);
            assertThat(told.readings().get(1).box().corners()).hasSize(4);
            assertThat(told.provider()).isEqualTo(new Provider("vision-test", "2026-11"));
            assertThat(stages).containsExactly(Stage.ASK, Stage.MATCH);
        }
    }

    @Test
    void the_request_is_the_photo_with_its_names_and_the_key() throws IOException {
        try (TestApi api = new TestApi(answer(200, documented()))) {
            recognise(api);

            TestApi.Asked asked = api.asked().get(0);
            assertThat(asked.body()).isEqualTo(SmallPhotos.jpeg());
            assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("image/jpeg");
            assertThat(asked.headers().getFirst("X-Correlation-Id")).isEqualTo("an-analysis");
            assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("an-analysis-1");
            assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer " + TestSettings.KEY);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_passing_refusal_is_tried_again_with_the_same_key_and_one_stage_each(int status) throws IOException {
        try (TestApi api = new TestApi(answer(status, "", "Retry-After", "0"), answer(200, documented()))) {
            assertThat(recognise(api).name()).contains("Komatsu PC210");

            assertThat(api.asked())
                    .extracting(asked -> asked.headers().getFirst("Idempotency-Key"))
                    .containsExactly("an-analysis-1", "an-analysis-1");
            assertThat(stages).containsExactly(Stage.ASK, Stage.ASK, Stage.MATCH);
            assertThat(meters.counter("orchestrator.vision", "result", "away").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void tries_are_bounded() throws IOException {
        try (TestApi api = new TestApi(answer(503, ""), answer(503, ""), answer(503, ""))) {
            assertThatThrownBy(() -> recognise(api)).isInstanceOf(AwayException.class);
            assertThat(api.asked()).hasSize(3);
        }
    }

    @Test
    void a_pause_longer_than_allowed_is_not_waited_for_but_left_to_the_step() throws IOException {
        try (TestApi api = new TestApi(answer(429, "", "Retry-After", "3600"))) {
            assertThatThrownBy(() -> recognise(api)).isInstanceOf(AwayException.class);
            assertThat(api.asked()).hasSize(1);
        }
    }

    @Test
    void an_answer_that_stops_half_way_is_given_up_and_asked_for_again() throws IOException {
        CountDownLatch until = new CountDownLatch(1);
        try (TestApi api = new TestApi(TestApi.halfAnAnswer(until), answer(200, documented()))) {
            Recognition told = recognise(api, Duration.ofSeconds(2));

            assertThat(told.name()).contains("Komatsu PC210");
        } finally {
            until.countDown();
        }
    }

    @Test
    void a_cancelled_analysis_is_not_asked_for_again() throws IOException {
        try (TestApi api = new TestApi(answer(503, ""));
                VisionRecogniser recogniser = VisionRecogniser.open(api.settings(LONG), meters)) {
            assertThatThrownBy(() -> recogniser.recognise(SmallPhotos.jpeg(), OCCASION, stage -> {
                        if (!api.asked().isEmpty()) {
                            throw new CancellationException("enough");
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(api.asked()).hasSize(1);
        }
    }

    private Recognition recognise(TestApi api) {
        return recognise(api, LONG);
    }

    private Recognition recognise(TestApi api, Duration most) {
        try (VisionRecogniser recogniser = VisionRecogniser.open(api.settings(most), meters)) {
            return recogniser.recognise(SmallPhotos.jpeg(), OCCASION, stages::add);
        }
    }

    private static String documented() throws IOException {
        return Files.readString(Path.of("..", "docs", "vision-api", "answer.json"));
    }
}
