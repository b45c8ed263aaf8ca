package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {
    private static final Owner OWNER = Owner.of("https://issuer.example", "alice");
    private static final ObjectKey KEY =
            ObjectKey.parse("images/" + OWNER + "/2026/11/23/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg");
    private static final CorrelationId ID = CorrelationId.of(OWNER, KEY.toString());
    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123456Z");
    private static final EventHeader HEADER = new EventHeader(ID, OWNER, KEY, 3, 1, NOW);

    private final MessageCodec codec = new MessageCodec();

    static Stream<AnalysisEvent> events() {
        return Stream.of(
                new AnalysisStarted(HEADER, Priority.BATCH),
                new AnalysisProgressed(HEADER, StepName.RECOGNITION, "READ", 60),
                new AnalysisCompleted(HEADER, recognition(), metadata(), comparison()),
                new AnalysisFailed(HEADER, FailureReason.UNREADABLE_PICTURE, "The picture ends too early."),
                new AnalysisCancelled(HEADER));
    }

    static Stream<AnalysisCommand> commands() {
        return Stream.of(
                new RequestAnalysis(ID, OWNER, KEY, Priority.INTERACTIVE, "ab".repeat(32), true, NOW),
                new CancelAnalysis(ID, OWNER, 2, NOW),
                new RetryAnalysis(ID, OWNER, 2, NOW),
                new RunStep(ID, OWNER, StepName.COMPARISON, 2));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_the_same_after_its_way_over_the_wire(AnalysisEvent event) {
        assertThat(codec.decodeEvent(codec.encode(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_is_the_same_after_its_way_over_the_wire(AnalysisCommand command) {
        assertThat(codec.decodeCommand(codec.encode(command))).isEqualTo(command);
    }

    @Test
    void a_message_says_its_type_and_version() {
        String json = new String(codec.encode(new CancelAnalysis(ID, OWNER, 2, NOW)), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"type\":\"CancelAnalysis\"", "\"version\":1", "\"correlationId\":\"" + ID + '"')
                .contains("\"requestedAt\":\"2026-11-23T10:15:30.123456Z\"");
    }

    @Test
    void a_field_that_a_newer_sender_added_is_passed_over() {
        String json = new String(codec.encode(new CancelAnalysis(ID, OWNER, 2, NOW)), StandardCharsets.UTF_8);
        String newer = json.replaceFirst("\\{", "{\"because\":\"tired\",");

        assertThat(codec.decodeCommand(newer.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new CancelAnalysis(ID, OWNER, 2, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "{}",
                "not json",
                "{\"version\":1}",
                "{\"version\":2,\"type\":\"CancelAnalysis\"}",
                "{\"version\":\"1\",\"type\":\"CancelAnalysis\"}",
                "{\"version\":1,\"type\":\"java.lang.Runtime\"}",
                "{\"version\":1,\"type\":\"CancelAnalysis\"}",
                "{\"version\":1,\"type\":\"CancelAnalysis\",\"correlationId\":\"1-1-1-1-1\"}",
                "{\"version\":1,\"type\":\"RunStep\",\"step\":\"PAINT\"}"
            })
    void what_is_no_message_is_refused_with_a_reason(String text) {
        assertThatThrownBy(() -> codec.decodeCommand(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageMatching("(Not a message|Unknown version): .*");
    }

    @Test
    void an_event_is_no_command() {
        byte[] event = codec.encode(new AnalysisCancelled(HEADER));

        assertThatThrownBy(() -> codec.decodeCommand(event)).isInstanceOf(UndecodableMessageException.class);
    }

    private static RecognitionResult recognition() {
        var corner = new RecognitionResult.Corner(1.5, 2);
        var reading = new RecognitionResult.Reading(
                "CAT", 0.98, List.of(corner, corner, corner, corner), List.of(RecognitionResult.Decision.BRAND));
        var provider = new RecognitionResult.Provider("local", "1");
        return new RecognitionResult(
                "Caterpillar",
                0.97,
                null,
                null,
                null,
                null,
                "UNKNOWN",
                null,
                null,
                "UNKNOWN",
                "Caterpillar",
                RecognitionResult.Basis.BRAND_ONLY,
                false,
                List.of(reading),
                provider);
    }

    private static MetadataResult metadata() {
        var place = new MetadataResult.Location(47.1, -8.5);
        return new MetadataResult(
                PhotoFormat.JPEG, 12345, 1600, 1200, LocalDateTime.parse("2026-05-01T12:00:01"), "Camera", place);
    }

    private static ComparisonResult comparison() {
        var match = new ComparisonResult.Match(ID, ComparisonResult.Likeness.SAME_PICTURE, 2);
        return new ComparisonResult("00ff00ff00ff00ff", List.of(match));
    }
}
