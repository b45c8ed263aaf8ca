package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which frames reach the server; those that do not are rows of frames.tsv. */
class FrameShapeTest {

    private static final FrameShape SHAPE =
            FrameShape.of("graphql-transport-ws").orElseThrow();

    @ParameterizedTest
    @CsvSource({"graphql-transport-ws,subscribe,complete,ping", "graphql-ws,start,stop,connection_terminate"})
    void a_message_of_a_client_has_no_fault(String protocol, String start, String stop, String other) {
        FrameShape shape = FrameShape.of(protocol).orElseThrow();
        assertThat(fault(shape, "{\"type\":\"connection_init\"}")).isEmpty();
        assertThat(fault(shape, "{\"type\":\"connection_init\",\"payload\":null}"))
                .isEmpty();
        assertThat(fault(shape, "{\"type\":\"" + start + "\",\"id\":\"1\",\"payload\":{}}"))
                .isEmpty();
        assertThat(fault(shape, "{\"type\":\"" + stop + "\",\"id\":\"1\"}")).isEmpty();
        assertThat(fault(shape, "{\"type\":\"" + other + "\"}")).isEmpty();
    }

    @Property
    void any_text_is_refused_with_a_reason(@ForAll String text) {
        assertThat(fault(SHAPE, text)).isPresent();
    }

    @Property
    void any_text_as_the_payload_of_the_first_frame_is_accepted_or_refused(@ForAll String payload) {
        Assume.that(!payload.strip().equals("null"));
        assertThat(fault(SHAPE, "{\"type\":\"connection_init\",\"payload\":" + payload + "}"))
                .isPresent();
        JsonObject quoted = new JsonObject().put("type", "connection_init").put("payload", payload);
        assertThat(fault(SHAPE, quoted.encode())).contains("payload is no object");
        JsonObject token = new JsonObject().put("Authorization", payload);
        assertThat(fault(SHAPE, quoted.put("payload", token).encode())).isEmpty();
    }

    private static Optional<String> fault(FrameShape shape, String text) {
        return ClientMessage.read(text).map(shape::fault).orElse(Optional.of("No JSON object"));
    }
}
