package trackunit.gateway.security;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.oidc.common.runtime.OidcConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says that what is told of the issuer is JSON (RFC 9728, section 3.2); Quarkus says nothing of it. */
@ApplicationScoped
class MetadataType {

    /** Quarkus answers before any route that has no order. */
    private static final int FIRST = Integer.MIN_VALUE;

    void open(@Observes Router router) {
        router.route(OidcConstants.RESOURCE_METADATA_WELL_KNOWN_PATH)
                .order(FIRST)
                .handler(MetadataType::await);
    }

    private static void await(RoutingContext context) {
        context.addHeadersEndHandler(end -> say(context.response()));
        context.next();
    }

    private static void say(HttpServerResponse response) {
        if (response.getStatusCode() == HttpResponseStatus.OK.code()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
        }
    }
}
