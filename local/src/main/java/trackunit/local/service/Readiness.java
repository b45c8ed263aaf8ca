package trackunit.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a service says of itself. */
final class Readiness {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private Readiness() {}

    /** Whether the service at this address takes requests now; one that cannot be reached does not. */
    static boolean of(URI address) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(LONGEST_ANSWER)
                .build();
        try {
            return HTTP.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
