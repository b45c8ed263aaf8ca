package trackunit.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A client that posts operations, with a token or without. */
final class GraphQl {

    static final ObjectMapper JSON = new ObjectMapper();

    /** What clients accept that know GraphQL over HTTP. */
    static final String MEDIA_TYPE = "application/graphql-response+json";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String authorization;

    private GraphQl(String authorization) {
        this.authorization = authorization;
    }

    static GraphQl as(String user) {
        return with(Tokens.of(user));
    }

    static GraphQl with(String token) {
        return authorized("Bearer " + token);
    }

    /** A client that sends any authorization header. */
    static GraphQl authorized(String authorization) {
        return new GraphQl(authorization);
    }

    static GraphQl anonymous() {
        return new GraphQl(null);
    }

    static URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + Settings.get("quarkus.http.test-port") + "/graphql");
    }

    /** Gives data of an operation that has no errors. */
    JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = ask(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.get("data");
    }

    /** Gives the first error's extensions. */
    JsonNode refusal(String query, Map<String, ?> variables) {
        JsonNode answer = ask(query, variables);
        if (!answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.at("/errors/0/extensions");
    }

    /** Gives the first error's code. */
    String code(String query, Map<String, ?> variables) {
        return refusal(query, variables).path("code").asText();
    }

    /** The name of a document. */
    static String sha256(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the code of an answer's first error. */
    static String code(HttpResponse<String> answer) {
        return code(answer.body());
    }

    static String code(String answer) {
        try {
            return JSON.readTree(answer).at("/errors/0/extensions/code").asText();
        } catch (IOException e) {
            throw new IllegalStateException(answer, e);
        }
    }

    JsonNode ask(String query, Map<String, ?> variables) {
        try {
            String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
            return JSON.readTree(post(body).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> post(String body) {
        return post("application/json", HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String contentType, HttpRequest.BodyPublisher body) {
        return post(body, "Content-Type", contentType);
    }

    /** Posts with headers, each name before its value. */
    HttpResponse<String> post(HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("http")).headers(headers).POST(body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
