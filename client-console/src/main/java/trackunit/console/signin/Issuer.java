package trackunit.console.signin;

import java.net.URI;
import java.util.Optional;
import trackunit.console.ConsoleFailure;
import trackunit.console.http.JsonAnswer;
import trackunit.console.http.JsonExchange;

/**
 * Who signs people in, as it describes itself (OpenID Connect Discovery 1.0).
 *
 * @param name its identifier
 * @param tokenEndpoint where it gives tokens
 * @param deviceEndpoint where a device asks for a code (RFC 8628); empty where it does not know that
 * @param revocationEndpoint where tokens are given back (RFC 7009); empty where it does not know that
 */
record Issuer(String name, URI tokenEndpoint, Optional<URI> deviceEndpoint, Optional<URI> revocationEndpoint) {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    /** Asks an issuer to describe itself. */
    static Issuer discover(JsonExchange http, String name) {
        JsonAnswer answer = http.get(URI.create(withoutSlash(name) + WELL_KNOWN));
        if (!answer.successful() || answer.text("token_endpoint") == null) {
            throw new ConsoleFailure(name + " is no OpenID Connect issuer (HTTP " + answer.status() + ")");
        }
        // Section 4.3: whoever claims to be somebody else is not to be trusted.
        if (!withoutSlash(name).equals(withoutSlash(answer.body().path("issuer").asText()))) {
            throw new ConsoleFailure(name + " says that it is the issuer " + answer.text("issuer"));
        }
        return new Issuer(
                name,
                URI.create(answer.text("token_endpoint")),
                Optional.ofNullable(answer.text("device_authorization_endpoint"))
                        .map(URI::create),
                Optional.ofNullable(answer.text("revocation_endpoint")).map(URI::create));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
