package trackunit.gateway.protocol;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/**
 * Refuses sockets that a page of somebody else opens in the name of a browser's session. A browser sends its cookies to a socket
 * whichever page asks for it, and the edge makes a token of them. No page can give a socket such a header itself, and only browsers
 * say where a page is from: a request with both is a session's.
 */
@ApplicationScoped
class OriginGate {

    /** Before the token is looked at: it is not the page's, whatever it is worth. */
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 1;

    private final SessionOrigins origins;

    OriginGate(SessionSettings settings) {
        this.origins = new SessionOrigins(settings.origins().orElse(List.of()));
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!Sockets.isAskedForBy(request) || !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            context.next();
        } else if (request.headers().getAll(HttpHeaders.ORIGIN).stream()
                .allMatch(origin -> isAccepted(origin, request))) {
            context.next();
        } else {
            ErrorAnswer.send(context, ErrorCode.FORBIDDEN, "Pages of this origin may not use a browser's session");
        }
    }

    private boolean isAccepted(String origin, HttpServerRequest request) {
        return origins.accept(origin, request.getHeader(HttpHeaders.HOST));
    }
}
