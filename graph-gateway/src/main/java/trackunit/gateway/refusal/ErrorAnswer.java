package trackunit.gateway.refusal;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The answer to a request that never became an operation. */
public final class ErrorAnswer {

    private ErrorAnswer() {}

    /** Gives a body with one error, as GraphQL clients read it. */
    public static String of(ErrorCode code, String message) {
        JsonObject error =
                new JsonObject().put("message", message).put("extensions", new JsonObject().put("code", code.name()));
        return new JsonObject().put("errors", new JsonArray().add(error)).encode();
    }

    /** Sends it with the status of its code. */
    public static void send(RoutingContext request, ErrorCode code, String message) {
        send(request, code.status(), code, message);
    }

    /** Sends it with a status that says more. */
    public static void send(RoutingContext request, HttpResponseStatus status, ErrorCode code, String message) {
        request.response()
                .setStatusCode(status.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.of(request).header())
                .end(of(code, message));
    }
}
