package trackunit.gateway.protocol;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Optional;

/** Which JSON is a GraphQL request (GraphQL over HTTP, section 6.1). */
final class RequestShape {

    private RequestShape() {}

    /** Gives what is wrong with a request; empty where nothing is. */
    static Optional<String> fault(JsonObject request) {
        if (request == null) {
            return Optional.of("The request is no JSON object");
        } else if (!isText(request, "query")
                && (request.containsKey("query") || hash(request).isEmpty())) {
            return Optional.of("query is missing, or no text");
        } else if (!absent(request, "operationName") && !is(request, "operationName", ValueType.STRING)) {
            return Optional.of("operationName is no text");
        } else if (!absent(request, "variables") && !is(request, "variables", ValueType.OBJECT)) {
            return Optional.of("variables is no object");
        } else if (!absent(request, "extensions") && !is(request, "extensions", ValueType.OBJECT)) {
            return Optional.of("extensions is no object");
        }
        return Optional.empty();
    }

    /** Gives the request without an empty name of an operation, which names none; the server would run the first one. */
    static JsonObject named(JsonObject request) {
        return text(request, "operationName").filter(String::isEmpty).isPresent()
                ? Json.createObjectBuilder(request).remove("operationName").build()
                : request;
    }

    /** Gives the hash by which a request names its document. */
    static Optional<String> hash(JsonObject request) {
        return is(request, "extensions", ValueType.OBJECT)
                        && is(request.getJsonObject("extensions"), "persistedQuery", ValueType.OBJECT)
                ? text(request.getJsonObject("extensions").getJsonObject("persistedQuery"), "sha256Hash")
                : Optional.empty();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return is(object, name, ValueType.STRING) ? Optional.of(object.getString(name)) : Optional.empty();
    }

    private static boolean isText(JsonObject request, String name) {
        return text(request, name).filter(text -> !text.isBlank()).isPresent();
    }

    private static boolean absent(JsonObject request, String name) {
        return !request.containsKey(name) || is(request, name, ValueType.NULL);
    }

    private static boolean is(JsonObject request, String name, ValueType type) {
        JsonValue value = request.get(name);
        return value != null && value.getValueType() == type;
    }
}
