package trackunit.console.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;

/**
 * What an issuer gave us.
 *
 * @param issuer who
 * @param accessToken what servers are shown
 * @param refreshToken what the issuer is shown for the next tokens; null where it gave none
 * @param renewAt from when on another access token is to be asked for, in seconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Tokens(String issuer, String accessToken, String refreshToken, long renewAt) {

    /** A token that is used in its last moment may expire on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** When to renew a token that is valid so long from now on. */
    static long renewAt(Duration valid) {
        Duration half = valid.dividedBy(2);
        Duration margin = half.compareTo(MARGIN) < 0 ? half : MARGIN;
        return Instant.now().plus(valid).minus(margin).getEpochSecond();
    }

    @JsonIgnore
    boolean fresh() {
        return Instant.now().getEpochSecond() < renewAt;
    }

    @Override
    public String toString() {
        return "Tokens[" + issuer + "]";
    }
}
