package trackunit.console.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks servers that answer in JSON. Thread-safe. */
public final class JsonExchange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;

    /** Asks through a client. */
    public JsonExchange(HttpClient http) {
        this.http = http;
    }

    /** Gets a document. */
    public JsonAnswer get(URI address) {
        return send(request(address).GET().build());
    }

    /** Posts a form, as OAuth wants it. */
    public JsonAnswer postForm(URI address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Posts JSON as the one to whom the token belongs. */
    public JsonAnswer postJson(URI address, JsonNode body, String token) {
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private JsonAnswer send(HttpRequest request) {
        HttpResponse<String> response = Sending.send(http, request, BodyHandlers.ofString());
        long seconds = response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        return new JsonAnswer(response.statusCode(), parsed(response.body()), Duration.ofSeconds(seconds));
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            // A proxy's page: whoever asked decides by the status.
            return MissingNode.getInstance();
        }
    }
}
