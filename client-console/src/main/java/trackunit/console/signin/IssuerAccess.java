package trackunit.console.signin;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import trackunit.console.ConsoleFailure;
import trackunit.console.Surroundings;
import trackunit.console.http.JsonExchange;

/** The ways to tokens of the issuer that a server trusts. */
final class IssuerAccess {

    private final JsonExchange http;
    private final URI server;
    private final Optional<String> named;
    private final Surroundings surroundings;

    /**
     * @param named the issuer, where the user has named one; otherwise the server is asked
     */
    IssuerAccess(JsonExchange http, URI server, Optional<String> named, Surroundings surroundings) {
        this.http = http;
        this.server = server;
        this.named = named;
        this.surroundings = surroundings;
    }

    /** Whether tokens of an issuer may be used. */
    boolean accepts(String issuer) {
        return named.isEmpty() || named.get().equals(issuer);
    }

    Tokens demoUser(String name) {
        try {
            return new TokenEndpoint(http, discovered()).demoUser(name);
        } catch (OAuthRefusal e) {
            throw new ConsoleFailure("Cannot sign in as " + name + ": " + e.getMessage(), e);
        }
    }

    Tokens refresh(Tokens old) {
        return new TokenEndpoint(http, Issuer.discover(http, old.issuer())).refresh(old.refreshToken());
    }

    /** Signs in with a code where somebody can read it. */
    Tokens signInIfPossible() {
        if (!surroundings.terminal().getAsBoolean()) {
            throw new ConsoleFailure(
                    "Nobody has signed in at " + server + ": use trackunit login, --as or " + SignIn.TOKEN_VARIABLE);
        }
        return signIn();
    }

    /** Signs in with a code. */
    Tokens signIn() {
        Issuer issuer = discovered();
        return new DeviceFlow(new TokenEndpoint(http, issuer), surroundings).signIn(issuer);
    }

    /** Gives a refresh token back, and with it what rests on it; does nothing where the issuer does not know that. */
    void revoke(Tokens tokens) {
        Issuer issuer = Issuer.discover(http, tokens.issuer());
        issuer.revocationEndpoint()
                .filter(endpoint -> tokens.refreshToken() != null)
                .ifPresent(endpoint -> new TokenEndpoint(http, issuer)
                        .post(endpoint, Map.of("token", tokens.refreshToken(), "token_type_hint", "refresh_token")));
    }

    private Issuer discovered() {
        return Issuer.discover(http, named.orElseGet(() -> ResourceMetadata.issuer(http, server)));
    }
}
