package trackunit.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What a browser sends for a page, and reads of the answer.
 *
 * @param origin where the page is from
 */
public record CrossOrigin(String origin) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer; the page sees it where {@code allowed} is its origin. */
    public record Answer(int status, HttpHeaders headers) {

        public Optional<String> allowed() {
            return headers.firstValue("Access-Control-Allow-Origin");
        }
    }

    /** Asks whether the page may send this. */
    public Answer preflight(URI address, String method, String headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers));
    }

    /** Sends it for the page. */
    public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<Void> response =
                HTTP.send(request.header("Origin", origin).build(), HttpResponse.BodyHandlers.discarding());
        return new Answer(response.statusCode(), response.headers());
    }
}
