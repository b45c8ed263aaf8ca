package trackunit.gateway.protocol;

import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import trackunit.gateway.refusal.AnswerType;

/** Writes the answer of one operation that came over HTTP; the server itself would not say what it is written in. */
final class HttpAnswer implements ExecutionResponseWriter {

    private final RoutingContext request;

    HttpAnswer(RoutingContext request) {
        this.request = request;
    }

    @Override
    public void write(ExecutionResponse answer) {
        HttpServerResponse response = request.response();
        if (!response.ended() && !response.closed()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.of(request).header())
                    .end(answer.getExecutionResultAsString());
        }
    }

    @Override
    public void fail(Throwable failure) {
        request.fail(failure);
    }
}
