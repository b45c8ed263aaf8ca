package trackunit.gateway.refusal;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The answer to a request that never became an operation. */
public final class ErrorAnswer {

    /** The media type of GraphQL's answers. */
    public static final String CONTENT_TYPE = "application/graphql-response+json; charset=utf-8";

    private ErrorAnswer() {}

    /** Gives a body with one error, as GraphQL clients read it. */
    public static String of(ErrorCode code, String message) {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code.name()));
        return new JsonObject().put("errors", new JsonArray().add(error)).encode();
    }

    /** Sends it. */
    public static void send(HttpServerResponse response, HttpResponseStatus status, ErrorCode code, String message) {
        response.setStatusCode(status.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .end(of(code, message));
    }
}
