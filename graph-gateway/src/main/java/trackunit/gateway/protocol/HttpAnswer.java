package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import java.util.Optional;
import trackunit.gateway.refusal.AnswerType;

/**
 * Writes the answer of one operation that came over HTTP, with the status that GraphQL over HTTP gives it; the server itself would call
 * every answer a success.
 */
final class HttpAnswer implements ExecutionResponseWriter {

    private final RoutingContext request;
    private final JsonObject operation;

    /** @param operation what the request asks for */
    HttpAnswer(RoutingContext request, JsonObject operation) {
        this.request = request;
        this.operation = operation;
    }

    @Override
    public void write(ExecutionResponse answer) {
        HttpServerResponse response = request.response();
        if (!response.ended() && !response.closed()) {
            refusal(answer.getExecutionResult()).ifPresent(refusal -> refuse(response, refusal));
            response.putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.of(request).header())
                    .end(answer.getExecutionResultAsString());
        }
    }

    /** Who knows no media type but JSON takes every other status for that of a proxy, and does not read what was answered. */
    private Optional<CodedError> refusal(ExecutionResult result) {
        boolean success = result.isDataPresent()
                || AnswerType.of(request) == AnswerType.JSON
                        && RequestShape.fault(operation).isEmpty();
        return success ? Optional.empty() : CodedError.first(result);
    }

    private static void refuse(HttpServerResponse response, CodedError refusal) {
        response.setStatusCode(refusal.code().status().code());
        refusal.retryAfter().ifPresent(seconds -> response.putHeader(HttpHeaderNames.RETRY_AFTER, seconds));
    }

    @Override
    public void fail(Throwable failure) {
        request.fail(failure);
    }
}
