package trackunit.orchestrator.step.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.Answer;
import trackunit.recognition.Occasion;
import trackunit.recognition.ProviderFailedException;
import trackunit.recognition.Recognition;
import trackunit.recognition.StageListener;
import trackunit.recognition.catalogue.Basis;
import trackunit.samples.SmallPhotos;

class VisionAnswersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "<html></html>",
                "{}",
                "{'version': '1'}",
                "{'version': '1', 'readings': []} more",
                "{'version': '1', 'readings': [null]}",
                "{'version': '1', 'readings': [], 'brand': 'Komatsu'}",
                "{'version': '1', 'readings': [], 'brand': 'Komatsu', 'brandConfidence': 1.5}",
                "{'version': '1', 'readings': [{'text': 'A', 'confidence': 1, 'corners': []}]}"
            })
    void an_answer_that_is_none_fails_and_is_not_asked_for_again(String body) throws IOException {
        assertThatThrownBy(() -> told(body.replace('\'', '"')))
                .isInstanceOf(ProviderFailedException.class)
                .hasMessageStartingWith("The provider's answer");
    }

    @Test
    void an_answer_that_is_too_large_is_broken_off() {
        assertThatThrownBy(() -> told(" ".repeat(5000)))
                .isInstanceOf(ProviderFailedException.class)
                .hasMessage("The provider's answer is too large.");
    }

    @Test
    void a_maker_that_the_catalogue_does_not_know_is_not_told_and_counted() throws IOException {
        Recognition told = told("{'version': '1', 'readings': [], 'brand': 'Nobody & Sons', 'brandConfidence': 0.99}"
                .replace('\'', '"'));

        assertThat(told.brand()).isEmpty();
        assertThat(told.isConfident()).isFalse();
        assertThat(told.grounds().basis()).isEqualTo(Basis.NOTHING);
        assertThat(meters.counter("orchestrator.vision", "result", "unknown-brand")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_type_without_a_designation_is_told_as_the_providers_own() throws IOException {
        Recognition told = told("{'version': '1', 'readings': [], 'brand': 'KOMATSU', 'brandConfidence': 0.9,"
                .concat(" 'type': 'DOZER', 'typeConfidence': 0.7}")
                .replace('\'', '"'));

        assertThat(told.brand()).map(Answer::value).contains("Komatsu");
        assertThat(told.typeSource()).isEqualTo(Recognition.TypeSource.PROVIDER);
        assertThat(told.weightClass()).isEmpty();
        assertThat(told.grounds().basis()).isEqualTo(Basis.PROVIDER);
    }

    @Test
    void where_nobody_listens_the_provider_is_away() throws IOException {
        URI nowhere;
        try (TestApi gone = new TestApi()) {
            nowhere = gone.settings(Duration.ofSeconds(30)).url().orElseThrow();
        }
        TestSettings settings = new TestSettings(Optional.of(nowhere), Duration.ofSeconds(30));

        assertThatThrownBy(() -> ask(settings)).isInstanceOf(AwayException.class);
        assertThat(meters.counter("orchestrator.vision", "result", "away").count())
                .isEqualTo(3);
    }

    @Test
    void a_key_that_cannot_be_sent_is_refused_without_being_told() {
        Optional<URI> url = Optional.of(URI.create("http://127.0.0.1:1"));
        TestSettings settings = new TestSettings(url, Duration.ofSeconds(1), Optional.of("one\ntwo"));

        assertThatThrownBy(() -> ask(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key")
                .hasMessageNotContaining("two");
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "'Tue, 24 Nov 2026 12:00:10 GMT', PT10S",
        "'Tue, 24 Nov 2026 11:00:00 GMT', PT0S",
        "soon,",
        "-1,"
    })
    void retry_after_is_seconds_or_a_date(String header, Duration pause) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Retry-After", List.of(header)), (name, value) -> true);

        assertThat(RetryAfter.of(headers, Instant.parse("2026-11-24T12:00:00Z")))
                .isEqualTo(Optional.ofNullable(pause));
    }

    private Recognition told(String body) throws IOException {
        try (TestApi api = new TestApi(TestApi.answer(200, body))) {
            return ask(api.settings(Duration.ofSeconds(30)));
        }
    }

    private Recognition ask(ProviderSettings.Http settings) {
        try (VisionRecogniser recogniser = VisionRecogniser.open(settings, meters)) {
            return recogniser.recognise(SmallPhotos.jpeg(), new Occasion("a", "a-1"), StageListener.NONE);
        }
    }
}
