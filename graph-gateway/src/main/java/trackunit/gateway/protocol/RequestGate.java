package trackunit.gateway.protocol;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Refuses bodies that are no JSON object before they are taken for an operation; their errors would have no code. */
@ApplicationScoped
class RequestGate {

    /** After tokens and bodies were read, before the operation is run. */
    private static final int BEFORE_GRAPHQL = -1;

    private static final int BAD_REQUEST = 400;

    void open(@Observes Router router) {
        BodyHandler body = BodyHandler.create(false);
        router.post("/graphql")
                .order(BEFORE_GRAPHQL)
                .handler(context -> {
                    body.handle(context);
                    // Quarkus pauses a request until somebody reads its body.
                    context.request().resume();
                })
                .handler(RequestGate::pass);
    }

    private static void pass(RoutingContext context) {
        if (isObject(context)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(BAD_REQUEST)
                    .putHeader(HttpHeaders.CONTENT_TYPE, ErrorAnswer.CONTENT_TYPE)
                    .end(ErrorAnswer.of(ErrorCode.BAD_REQUEST, "The body is no JSON object"));
        }
    }

    private static boolean isObject(RoutingContext context) {
        if (context.body().isEmpty()) {
            return false;
        }
        try {
            return new JsonObject(context.body().buffer()) != null;
        } catch (DecodeException | ClassCastException e) {
            return false;
        }
    }
}
