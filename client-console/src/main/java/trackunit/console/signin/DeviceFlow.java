package trackunit.console.signin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.Surroundings;

/** Lets somebody sign in with a browser, on this or any other device (RFC 8628). */
final class DeviceFlow {

    private static final int USUAL_INTERVAL = 5;
    private static final int USUAL_VALIDITY = 600;
    private static final Duration SLOWER = Duration.ofSeconds(5);

    private final TokenEndpoint endpoint;
    private final Surroundings surroundings;

    DeviceFlow(TokenEndpoint endpoint, Surroundings surroundings) {
        this.endpoint = endpoint;
        this.surroundings = surroundings;
    }

    /** Shows the code, and waits until somebody has entered it. */
    Tokens signIn(Issuer issuer) {
        URI device = issuer.deviceEndpoint()
                .orElseThrow(() -> new ConsoleFailure(issuer.name() + " does not know the sign-in with a code"));
        JsonNode code =
                endpoint.post(device, Map.of("scope", TokenEndpoint.SCOPE)).body();
        show(code);
        return poll(code);
    }

    private void show(JsonNode code) {
        surroundings
                .err()
                .println("To sign in, open   " + code.path("verification_uri").asText());
        surroundings
                .err()
                .println("and enter the code " + code.path("user_code").asText());
        if (code.has("verification_uri_complete")) {
            surroundings
                    .err()
                    .println("or open            "
                            + code.path("verification_uri_complete").asText());
        }
    }

    private Tokens poll(JsonNode code) {
        Instant end = Instant.now().plusSeconds(code.path("expires_in").asLong(USUAL_VALIDITY));
        Duration interval = Duration.ofSeconds(code.path("interval").asLong(USUAL_INTERVAL));
        while (Instant.now().isBefore(end)) {
            surroundings.pause().pause(interval);
            try {
                return endpoint.device(code.path("device_code").asText());
            } catch (PassingFailure e) {
                // Section 3.5: an issuer that cannot be reached is asked less and less often.
                interval = interval.multipliedBy(2);
            } catch (OAuthRefusal e) {
                interval = interval.plus(slower(e));
            }
        }
        throw new ConsoleFailure("Nobody has entered the code in time; sign in again");
    }

    /** By how much to ask less often; a refusal that is final is thrown. */
    private static Duration slower(OAuthRefusal refusal) {
        return switch (refusal.code()) {
            case "authorization_pending" -> Duration.ZERO;
            case "slow_down" -> SLOWER;
            case "access_denied" -> throw new ConsoleFailure("The sign-in was denied", refusal);
            case "expired_token" ->
                throw new ConsoleFailure("Nobody has entered the code in time; sign in again", refusal);
            default -> throw refusal;
        };
    }
}
