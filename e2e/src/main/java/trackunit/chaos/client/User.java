package trackunit.chaos.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Somebody who signs in; the token is made anew before it ends. */
public final class User {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final String REQUEST =
            "grant_type=password&client_id=trackunit-console&username=%1$s&password=%1$s&scope=analysis";

    private final HttpClient http;
    private final URI issuer;
    private final String name;
    private String token;
    private Instant renewAt = Instant.MIN;

    /** Does not sign in yet. */
    public User(HttpClient http, URI issuer, String name) {
        this.http = http;
        this.issuer = issuer;
        this.name = name;
    }

    /** What the user is called. */
    public String name() {
        return name;
    }

    /** A token that is good for a while. */
    public synchronized String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(renewAt)) {
            HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(REQUEST.formatted(name)))
                    .build();
            JsonNode answer =
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            token = answer.path("access_token").textValue();
            renewAt = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(SPARE);
        }
        return token;
    }
}
