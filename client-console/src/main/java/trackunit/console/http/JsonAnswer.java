package trackunit.console.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param body its JSON; missing where the body was none
 * @param retryAfter how long to wait, as the server told; zero where it told nothing
 */
public record JsonAnswer(int status, JsonNode body, Duration retryAfter) {

    /** Whether the server did what it was asked for. */
    public boolean successful() {
        return status / 100 == 2;
    }

    /** Whether the same question may be answered later. */
    public boolean passing() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** A text of the body, or null. */
    public String text(String field) {
        return body.path(field).asText(null);
    }
}
