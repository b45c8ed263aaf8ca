package trackunit.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/**
 * The GraphQL API as a client without the console uses it: what is refused throws; what a connection that ends leaves
 * unanswered is asked once more, for asking twice is asking once.
 */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKEN_REQUEST =
            "grant_type=password&client_id=trackunit-console&username=%1$s&password=%1$s&scope=analysis";
    private static final String START =
            "mutation { startUpload(filename: \"a.jpg\", contentType: \"image/jpeg\") { imageUploadPayload { uploadId putUrl } } }";
    private static final String CONFIRM =
            "mutation($id: ID!, $bytes: BigInteger!, $sum: String!) { confirmUpload(uploadId: $id, bytes: $bytes, checksum: $sum)"
                    + " { correlationId } }";

    private final HttpClient http;
    private final String scheme;
    private final String token;

    /** Signs in a demo user of the cluster's issuer. */
    Api(Cluster cluster, String user) throws IOException, InterruptedException {
        this.http = ClusterHttp.client(cluster);
        this.scheme = cluster.scheme();
        HttpRequest request = HttpRequest.newBuilder(URI.create(scheme + "://identity.graphql.local/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(TOKEN_REQUEST.formatted(user)))
                .build();
        this.token = JSON.readTree(send(request)).get("access_token").textValue();
    }

    String token() {
        return token;
    }

    /** Puts a photo and asks for its analysis; gives the id that was promised. */
    String analyse(byte[] photo) throws IOException, InterruptedException {
        JsonNode upload = ask(START, Map.of()).at("/startUpload/imageUploadPayload");
        HttpRequest put = HttpRequest.newBuilder(URI.create(upload.get("putUrl").textValue()))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "image/jpeg")
                .PUT(BodyPublishers.ofByteArray(photo))
                .build();
        int status = http.send(put, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("The object store answers " + status);
        }
        Map<String, Object> claim =
                Map.of("id", upload.get("uploadId").textValue(), "bytes", photo.length, "sum", sha256(photo));
        return ask(CONFIRM, claim).at("/confirmUpload/correlationId").textValue();
    }

    /** The state of an analysis, as {@code COMPLETED}. */
    String state(String id) throws IOException, InterruptedException {
        return ask("query($id: ID!) { analysis(correlationId: $id) { state } }", Map.of("id", id))
                .at("/analysis/state")
                .asText();
    }

    private JsonNode ask(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scheme + "://graphql.local/graphql"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        JsonNode answer = JSON.readTree(sendTwice(request));
        if (answer.hasNonNull("errors")) {
            throw new IOException(answer.get("errors").toString());
        }
        return answer.get("data");
    }

    private String sendTwice(HttpRequest request) throws IOException, InterruptedException {
        try {
            return send(request);
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return send(request);
        }
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
