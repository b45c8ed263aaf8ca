package trackunit.console.signin;

import trackunit.console.ConsoleFailure;
import trackunit.console.http.JsonAnswer;

/** An issuer said no (RFC 6749, section 5.2). */
final class OAuthRefusal extends ConsoleFailure {

    private final String code;

    OAuthRefusal(String issuer, JsonAnswer answer) {
        super(issuer + " refuses: " + description(answer));
        this.code = answer.body().path("error").asText("");
    }

    /** The error's stable name; empty where there is none. */
    String code() {
        return code;
    }

    private static String description(JsonAnswer answer) {
        String error = answer.body().path("error").asText("HTTP " + answer.status());
        String text = answer.body().path("error_description").asText("");
        return text.isEmpty() ? error : error + " (" + text + ")";
    }
}
