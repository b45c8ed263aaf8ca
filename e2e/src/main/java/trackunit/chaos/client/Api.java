package trackunit.chaos.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The GraphQL API over HTTP, as a client uses it that tries everything once again, on another replica. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final long PAUSE_MILLISECONDS = 1_000;
    private static final String START =
            "mutation($type: String!) { startUpload(filename: \"photo\", contentType: $type) { correlationId"
                    + " imageUploadPayload { uploadId key putUrl } } }";
    private static final String CONFIRM = "mutation($id: ID!, $bytes: BigInteger!, $sum: String!) {"
            + " confirmUpload(uploadId: $id, bytes: $bytes, checksum: $sum) { correlationId } }";
    private static final String REQUEST =
            "mutation($input: RequestAnalysisInput!) { requestAnalysis(input: $input) { correlationId } }";
    private static final String CONTROL =
            "mutation($id: ID!) { %sAnalysis(correlationId: $id) { correlationId state } }";

    private final HttpClient http;
    private final Gateways gateways;
    private final User user;

    /** What one user can do. */
    public Api(HttpClient http, Gateways gateways, User user) {
        this.http = http;
        this.gateways = gateways;
        this.user = user;
    }

    /**
     * A place for a photo.
     *
     * @param correlationId the analysis that the photo will have
     * @param key where the object store will have it
     */
    public record Upload(String correlationId, String uploadId, String key, URI putUrl) {}

    /** Begins an upload. */
    public Upload start(Photo photo) throws IOException, InterruptedException {
        JsonNode answer = ask(START, Map.of("type", photo.contentType())).get("startUpload");
        JsonNode upload = answer.get("imageUploadPayload");
        return new Upload(
                answer.get("correlationId").textValue(),
                upload.get("uploadId").textValue(),
                upload.get("key").textValue(),
                URI.create(upload.get("putUrl").textValue()));
    }

    /** Puts the bytes where they belong. */
    public void put(Upload upload, Photo photo) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(upload.putUrl())
                .timeout(PATIENCE)
                .header("Content-Type", photo.contentType())
                .PUT(BodyPublishers.ofByteArray(photo.bytes()))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("The object store answers " + status);
        }
    }

    /** Confirms the photo; when this comes back the analysis is accepted. */
    public void confirm(Upload upload, Photo photo) throws IOException, InterruptedException {
        ask(CONFIRM, Map.of("id", upload.uploadId(), "bytes", photo.bytes().length, "sum", photo.sha256()));
    }

    /** Asks for an analysis of a photo that is there, by a name of the caller's own; gives its id. */
    public String request(String key, String name, String priority) throws IOException, InterruptedException {
        Map<String, Object> input = Map.of("objectKey", key, "clientRequestId", name, "priority", priority);
        return ask(REQUEST, Map.of("input", input))
                .at("/requestAnalysis/correlationId")
                .textValue();
    }

    void cancel(String id) throws IOException, InterruptedException {
        ask(CONTROL.formatted("cancel"), Map.of("id", id));
    }

    void retry(String id) throws IOException, InterruptedException {
        ask(CONTROL.formatted("retry"), Map.of("id", id));
    }

    private JsonNode ask(String query, Map<String, Object> variables) throws IOException, InterruptedException {
        List<URI> replicas = gateways.inTurn();
        try {
            return askOnce(replicas, query, variables);
        } catch (Refused refusal) {
            if (!refusal.code().equals("BUSY")) {
                throw refusal;
            }
        } catch (IOException e) {
            // Whoever asks once more is told what is still wrong then.
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        return askOnce(gateways.after(replicas.get(0)), query, variables);
    }

    /** Passes over a replica that takes no connection, as a load balancer does. */
    private JsonNode askOnce(List<URI> replicas, String query, Map<String, Object> variables)
            throws IOException, InterruptedException {
        ConnectException nobody = new ConnectException("There is no gateway");
        for (URI replica : replicas) {
            try {
                return askOne(replica, query, variables);
            } catch (ConnectException e) {
                nobody = e;
            }
        }
        throw nobody;
    }

    private JsonNode askOne(URI gateway, String query, Map<String, Object> variables)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/graphql"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + user.token())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (answer.hasNonNull("errors")) {
            throw new Refused(answer.get("errors"));
        }
        if (!answer.hasNonNull("data")) {
            throw new IOException("The gateway answers " + response.statusCode());
        }
        return answer.get("data");
    }
}
