package trackunit.console.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.http.Sending;

/** What the codes of the gateway's errors mean to us. */
final class GraphQlErrors {

    private GraphQlErrors() {}

    /**
     * Gives the failure that the first error stands for.
     *
     * @param errors the errors of an answer, at least one
     */
    static ConsoleFailure failure(URI address, JsonNode errors) {
        JsonNode error = errors.path(0);
        JsonNode extensions = error.path("extensions");
        String code = extensions.path("code").asText("");
        String message = error.path("message").asText("The server gives no reason");
        return switch (code) {
            case "UNAUTHENTICATED" -> new SignInRefused(Sending.origin(address));
            case "BUSY", "RATE_LIMITED", "SLOW_CONSUMER" ->
                new PassingFailure(
                        message,
                        Duration.ofSeconds(extensions.path("retryAfter").asLong(0)));
            default ->
                new ConsoleFailure(
                        message + names(code, extensions.path("reason").asText("")));
        };
    }

    /** The stable names, so that people can look them up and scripts can search for them. */
    private static String names(String code, String reason) {
        if (code.isEmpty()) {
            return "";
        }
        return reason.isEmpty() ? " (" + code + ")" : " (" + code + ", " + reason + ")";
    }
}
