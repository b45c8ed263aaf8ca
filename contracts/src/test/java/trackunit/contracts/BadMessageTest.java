package trackunit.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no message: each row of the table is text, or a good message with some fields changed. */
class BadMessageTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "bad-inputs", "messages.tsv");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MessageCodec CODEC = new MessageCodec();

    static Stream<Arguments> messages() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void a_bad_message_is_refused_with_its_reason(String name, String base, String change, String reason)
            throws IOException {
        byte[] bytes = base.equals("-") ? change.getBytes(UTF_8) : changed(base, change);
        assertThatThrownBy(() -> decode(base, bytes))
                .isInstanceOf(UndecodableMessageException.class)
                .hasMessageStartingWith(reason + ": ");
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("messages")
    void what_the_table_changes_is_a_good_message_before(String name, String base, String change, String reason)
            throws IOException {
        if (!base.equals("-")) {
            assertThat(decode(base, changed(base, "{}"))).isNotNull();
        }
    }

    @Property(tries = 2000)
    void any_bytes_are_a_message_or_undecodable(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> CODEC.decodeCommand(bytes)).isInstanceOf(UndecodableMessageException.class);
        assertThatThrownBy(() -> CODEC.decodeEvent(bytes)).isInstanceOf(UndecodableMessageException.class);
    }

    @Property(tries = 1000)
    void a_good_message_with_any_byte_changed_is_a_message_or_undecodable(@ForAll byte value, @ForAll int place) {
        byte[] bytes = CODEC.encode(good("AnalysisCancelled"));
        bytes[Math.floorMod(place, bytes.length)] = value;
        try {
            assertThat(CODEC.decodeEvent(bytes)).isNotNull();
        } catch (UndecodableMessageException e) {
            assertThat(e).hasMessageMatching("(?s)(Not a message|Unknown version): .*");
        }
    }

    @Property
    void any_text_is_a_key_or_an_id_or_refused(@ForAll String text) {
        assertThatThrownBy(() -> ObjectKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CorrelationId.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Owner(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_key_with_any_character_changed_is_a_key_or_refused(@ForAll char value, @ForAll int place) {
        StringBuilder text = new StringBuilder(header().objectKey().toString());
        text.setCharAt(Math.floorMod(place, text.length()), value);
        try {
            assertThat(ObjectKey.parse(text.toString())).hasToString(text.toString());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("object key");
        }
    }

    private static Object decode(String base, byte[] bytes) {
        return base.startsWith("Analysis") ? CODEC.decodeEvent(bytes) : CODEC.decodeCommand(bytes);
    }

    private static byte[] changed(String base, String change) throws IOException {
        ObjectNode message = (ObjectNode) JSON.readTree(CODEC.encode(good(base)));
        for (Map.Entry<String, JsonNode> field : JSON.readTree(change).properties()) {
            // What every event has lies in its header.
            if (message.get(field.getKey()) instanceof ObjectNode header) {
                header.setAll((ObjectNode) field.getValue());
            } else {
                message.set(field.getKey(), field.getValue());
            }
        }
        return JSON.writeValueAsBytes(message);
    }

    private static Object good(String type) {
        EventHeader header = header();
        return switch (type) {
            case "CancelAnalysis" -> new CancelAnalysis(header.correlationId(), header.owner(), 1, header.occurredAt());
            case "RunStep" -> new RunStep(header.correlationId(), header.owner(), StepName.METADATA, 1);
            case "AnalysisCancelled" -> new AnalysisCancelled(header);
            case "RequestAnalysis" ->
                new RequestAnalysis(
                        header.correlationId(),
                        header.owner(),
                        header.objectKey(),
                        Priority.BATCH,
                        "ab".repeat(32),
                        true,
                        header.occurredAt());
            default -> throw new IllegalArgumentException("No message: " + type);
        };
    }

    private static EventHeader header() {
        Owner owner = Owner.of("https://issuer.example", "alice");
        ObjectKey key = ObjectKey.parse("images/" + owner + "/2026/11/23/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg");
        Instant now = Instant.parse("2026-11-23T10:15:30Z");
        return new EventHeader(CorrelationId.of(owner, key.toString()), owner, key, 3, 1, now);
    }
}
