package trackunit.gateway.protocol;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Refuses what could not be answered: other methods, and media types and character sets in which no answer can be written. */
@ApplicationScoped
class AnswerGate {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.POST, HttpMethod.OPTIONS);

    /** What the server takes for one of these; the last is what GraphQL's was called once. */
    private static final Pattern ANSWERED = Pattern.compile(
            "(\\*/\\*|application/json|application/graphql-response\\+json|application/graphql\\+json).*");

    /** JSON has no other (RFC 8259, section 8.1); the server would look for one by that name, and fail. */
    private static final Pattern OTHER_CHARSET = Pattern.compile(".*charset=(?!utf-8(?:[;\\s]|$)).*");

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
        } else if (isAnswered(context)) {
            context.next();
        } else {
            refuse(
                    context,
                    HttpResponseStatus.NOT_ACCEPTABLE,
                    "Answers are application/graphql-response+json or application/json, in UTF-8");
        }
    }

    private static boolean isAnswered(RoutingContext context) {
        List<String> accepted = context.parsedHeaders().accept().stream()
                .map(header -> header.rawValue().toLowerCase(Locale.ROOT))
                .toList();
        return accepted.isEmpty()
                || accepted.stream().anyMatch(ANSWERED.asMatchPredicate())
                        && accepted.stream().noneMatch(OTHER_CHARSET.asMatchPredicate());
    }

    private static void refuse(RoutingContext context, HttpResponseStatus status, String message) {
        ErrorAnswer.send(context.response(), status, ErrorCode.BAD_REQUEST, message);
    }
}
