package trackunit.gateway.protocol;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Keeps the schema's text where introspection is off: it says the same. */
@ApplicationScoped
class SchemaGate {

    /** What people are told. */
    static final String REFUSAL = "The schema is not told here";

    private static final String PATH = "/graphql/schema.graphql";
    private static final int BEFORE_GRAPHQL = -1;

    private final RequestLimits limits;

    SchemaGate(RequestLimits limits) {
        this.limits = limits;
    }

    void open(@Observes Router router) {
        if (!limits.introspection()) {
            router.get(PATH)
                    .order(BEFORE_GRAPHQL)
                    .handler(context -> ErrorAnswer.send(context, ErrorCode.NOT_ALLOWED, REFUSAL));
        }
    }
}
