package trackunit.gateway.protocol;

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
        } else if (!is(request, "query", ValueType.STRING)
                || request.getString("query").isBlank()) {
            return Optional.of("query is missing, or no text");
        } else if (!absent(request, "operationName") && !is(request, "operationName", ValueType.STRING)) {
            return Optional.of("operationName is no text");
        } else if (!absent(request, "variables") && !is(request, "variables", ValueType.OBJECT)) {
            return Optional.of("variables is no object");
        }
        return Optional.empty();
    }

    private static boolean absent(JsonObject request, String name) {
        return !request.containsKey(name) || is(request, name, ValueType.NULL);
    }

    private static boolean is(JsonObject request, String name, ValueType type) {
        JsonValue value = request.get(name);
        return value != null && value.getValueType() == type;
    }
}
