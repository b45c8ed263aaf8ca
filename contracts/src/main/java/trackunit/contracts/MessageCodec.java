package trackunit.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Turns messages into bytes and back. Thread-safe. */
public final class MessageCodec {

    /** The content type that every message carries. */
    public static final String CONTENT_TYPE = "application/json";

    /** The version of all messages; it is raised when a field is taken away or changes its meaning. */
    public static final int VERSION = 1;

    private static final String VERSION_FIELD = "version";

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    /** Gives the JSON of a command or an event. */
    public byte[] encode(Object message) {
        ObjectNode node = mapper.valueToTree(message);
        node.put(VERSION_FIELD, VERSION);
        try {
            return mapper.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON could not be written", e);
        }
    }

    /**
     * Reads a command.
     *
     * @throws UndecodableMessageException where the bytes are not a command of this version
     */
    public AnalysisCommand decodeCommand(byte[] bytes) {
        return decode(bytes, AnalysisCommand.class);
    }

    /**
     * Reads an event.
     *
     * @throws UndecodableMessageException where the bytes are not an event of this version
     */
    public AnalysisEvent decodeEvent(byte[] bytes) {
        return decode(bytes, AnalysisEvent.class);
    }

    private <T> T decode(byte[] bytes, Class<T> type) {
        try {
            JsonNode node = mapper.readTree(bytes);
            checkVersion(node);
            return mapper.treeToValue(node, type);
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecodableMessageException("Not a message: " + firstLine(e), e);
        }
    }

    private static void checkVersion(JsonNode node) {
        JsonNode version = node == null ? null : node.get(VERSION_FIELD);
        if (version == null || !version.isInt() || version.intValue() != VERSION) {
            throw new UndecodableMessageException("Unknown version: " + version, null);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
