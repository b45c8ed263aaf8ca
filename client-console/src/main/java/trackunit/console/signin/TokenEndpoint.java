package trackunit.console.signin;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import trackunit.console.PassingFailure;
import trackunit.console.http.JsonAnswer;
import trackunit.console.http.JsonExchange;

/** Asks an issuer for tokens, as the public client that this program is. */
final class TokenEndpoint {

    static final String CLIENT = "trackunit-console";
    static final String SCOPE = "analysis";

    private static final String DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

    private final JsonExchange http;
    private final Issuer issuer;

    TokenEndpoint(JsonExchange http, Issuer issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    /** The tokens of a demo user, whose password is the name. */
    Tokens demoUser(String name) {
        return tokens(Map.of("grant_type", "password", "username", name, "password", name, "scope", SCOPE), null);
    }

    /** The next tokens; the old refresh token may be void from now on. */
    Tokens refresh(String refreshToken) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), refreshToken);
    }

    /** The tokens of a device whose user has signed in. */
    Tokens device(String deviceCode) {
        return tokens(Map.of("grant_type", DEVICE_GRANT, "device_code", deviceCode), null);
    }

    /** Posts a form with the client's name; what is not successful is refused. */
    JsonAnswer post(URI endpoint, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("client_id", CLIENT);
        JsonAnswer answer = http.postForm(endpoint, form);
        if (answer.passing()) {
            throw new PassingFailure(issuer.name() + " is busy (HTTP " + answer.status() + ")", answer.retryAfter());
        } else if (!answer.successful()) {
            throw new OAuthRefusal(issuer.name(), answer);
        }
        return answer;
    }

    private Tokens tokens(Map<String, String> grant, String refreshToken) {
        JsonAnswer answer = post(issuer.tokenEndpoint(), grant);
        if (answer.text("access_token") == null) {
            throw new OAuthRefusal(issuer.name(), answer);
        }
        // Section 5.1: an issuer that does not tell is asked again soon.
        Duration valid = Duration.ofSeconds(answer.body().path("expires_in").asLong(60));
        return new Tokens(
                issuer.name(),
                answer.text("access_token"),
                answer.body().path("refresh_token").asText(refreshToken),
                Tokens.renewAt(valid));
    }
}
