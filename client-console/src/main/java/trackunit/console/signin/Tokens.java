package trackunit.console.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * What an issuer gave us.
 *
 * @param issuer who
 * @param accessToken what servers are shown
 * @param refreshToken what the issuer is shown for the next tokens; null where it gave none
 * @param expiresAt when the access token expires, in seconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Tokens(String issuer, String accessToken, String refreshToken, long expiresAt) {

    /** A token that is used in the last moment may expire on its way. */
    private static final long MARGIN_SECONDS = 30;

    @JsonIgnore
    boolean fresh() {
        return Instant.now().getEpochSecond() + MARGIN_SECONDS < expiresAt;
    }

    @Override
    public String toString() {
        return "Tokens[" + issuer + "]";
    }
}
