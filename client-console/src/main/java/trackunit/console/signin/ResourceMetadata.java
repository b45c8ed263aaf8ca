package trackunit.console.signin;

import java.net.URI;
import trackunit.console.ConsoleFailure;
import trackunit.console.http.JsonAnswer;
import trackunit.console.http.JsonExchange;
import trackunit.console.http.Sending;

/** What a server tells about whom it trusts (OAuth 2.0 Protected Resource Metadata, RFC 9728). */
final class ResourceMetadata {

    private static final String WELL_KNOWN = "/.well-known/oauth-protected-resource";
    private static final String WAY_OUT = "; name the issuer with --issuer";

    private ResourceMetadata() {}

    /** Asks a server whom it trusts; the first it names. */
    static String issuer(JsonExchange http, URI server) {
        JsonAnswer answer = http.get(URI.create(Sending.origin(server) + WELL_KNOWN));
        String issuer = answer.body().path("authorization_servers").path(0).asText("");
        if (!answer.successful() || issuer.isEmpty()) {
            throw new ConsoleFailure(Sending.origin(server) + " does not tell who signs people in (HTTP "
                    + answer.status() + ")" + WAY_OUT);
        }
        check(server, answer.body().path("resource").asText(""));
        return issuer;
    }

    /**
     * Section 3.3: metadata of another resource must not be used. The scheme is left out: behind a proxy that ends TLS
     * it is what servers most often get wrong, and whoever can forge it can forge the rest.
     */
    private static void check(URI server, String resource) {
        if (!resource.isEmpty()
                && !server.getRawAuthority()
                        .equalsIgnoreCase(URI.create(resource).getRawAuthority())) {
            throw new ConsoleFailure(Sending.origin(server) + " speaks for another server, " + resource + WAY_OUT);
        }
    }
}
