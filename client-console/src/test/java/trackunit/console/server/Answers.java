package trackunit.console.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Answers in JSON. */
final class Answers {

    private Answers() {}

    static void json(HttpServerRequest request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }

    /** A GraphQL error with its code. */
    static JsonObject error(String code, String message, JsonObject extensions) {
        return new JsonObject()
                .put("message", message)
                .put("extensions", extensions.copy().put("code", code));
    }

    static JsonObject failed(JsonObject error) {
        return new JsonObject().putNull("data").put("errors", new JsonArray().add(error));
    }
}
