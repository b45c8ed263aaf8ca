package trackunit.gateway.protocol;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trackunit.gateway.refusal.AnswerType;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Refuses what could not be answered: other methods, and media types in which no answer can be written. */
@ApplicationScoped
class AnswerGate {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.POST, HttpMethod.OPTIONS);

    private static final String NOT_ACCEPTABLE = Stream.of(AnswerType.values())
            .map(AnswerType::header)
            .collect(Collectors.joining(" or ", "Answers are ", ""));

    void open(@Observes Router router) {
        router.route(RequestGate.PATH).order(RequestGate.BEFORE_BODIES).handler(AnswerGate::check);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Sockets.isAskedForBy(request)) {
            context.next();
        } else if (!METHODS.contains(request.method())) {
            context.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            refuse(context, HttpResponseStatus.METHOD_NOT_ALLOWED, "Operations are sent with POST");
        } else {
            join(request.headers());
            AnswerType.wantedBy(context)
                    .ifPresentOrElse(
                            type -> settle(context, type),
                            () -> refuse(context, HttpResponseStatus.NOT_ACCEPTABLE, NOT_ACCEPTABLE));
        }
    }

    /** Several lines are one list (RFC 9110, section 5.3); Vert.x reads the first line. */
    private static void join(MultiMap headers) {
        if (headers.contains(HttpHeaders.ACCEPT)) {
            headers.set(HttpHeaders.ACCEPT, String.join(",", headers.getAll(HttpHeaders.ACCEPT)));
        }
    }

    /** The server would answer in the words of the request; without them it leaves the media type to whoever writes the answer. */
    private static void settle(RoutingContext context, AnswerType type) {
        type.settle(context);
        context.parsedHeaders().accept().clear();
        context.next();
    }

    private static void refuse(RoutingContext context, HttpResponseStatus status, String message) {
        ErrorAnswer.send(context, status, ErrorCode.BAD_REQUEST, message);
    }
}
