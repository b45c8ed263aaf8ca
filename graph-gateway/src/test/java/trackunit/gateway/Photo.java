package trackunit.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A file on its way into the object store.
 *
 * @param bytes the file
 * @param started what startUpload answered
 * @param type the media type that was declared
 */
record Photo(byte[] bytes, JsonNode started, String type) {

    /** Of 300 refused puts 8 were closed without a status. */
    private static final int MORE_PUTS = 7;

    private static final String START =
            "mutation($t: String!) { startUpload(filename: \"a.jpg\", contentType: $t) { correlationId "
                    + "imageUploadPayload { uploadId key putUrl expiresAt } } }";
    private static final String CONFIRM =
            "mutation($id: ID!, $bytes: BigInteger!, $sum: String!, $analyse: Boolean! = true)"
                    + " { confirmUpload(uploadId: $id, bytes: $bytes, checksum: $sum, analyse: $analyse)"
                    + " { status correlationId objectKey } }";

    static Photo start(GraphQl client, byte[] bytes, String type) {
        return new Photo(bytes, client.data(START, Map.of("t", type)).get("startUpload"), type);
    }

    /** Starts an upload and puts the bytes. */
    static Photo put(GraphQl client, byte[] bytes, String type) {
        Photo photo = start(client, bytes, type);
        if (photo.put(type) != 200) {
            throw new AssertionError("The object store refused the put");
        }
        return photo;
    }

    /**
     * Puts the bytes; gives the store's status. It closes the connection under bytes that it refuses, and now and then its status is
     * lost with them: then it is asked again.
     */
    int put(String contentType) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(upload("putUrl")))
                .header("Content-Type", contentType)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return Uni.createFrom()
                .completionStage(() -> HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofInputStream()))
                .onFailure(IOException.class)
                .retry()
                .atMost(MORE_PUTS)
                .await()
                .indefinitely()
                .statusCode();
    }

    JsonNode confirm(GraphQl client) {
        return client.data(CONFIRM, claim(bytes.length, sha256())).get("confirmUpload");
    }

    JsonNode confirmOnly(GraphQl client) {
        Map<String, Object> claim = new HashMap<>(claim(bytes.length, sha256()));
        claim.put("analyse", false);
        return client.data(CONFIRM, claim).get("confirmUpload");
    }

    JsonNode refused(GraphQl client) {
        return refused(client, bytes.length, sha256());
    }

    JsonNode refused(GraphQl client, long size, String checksum) {
        return client.refusal(CONFIRM, claim(size, checksum));
    }

    private Map<String, Object> claim(long size, String checksum) {
        return Map.of("id", uploadId(), "bytes", size, "sum", checksum);
    }

    String uploadId() {
        return upload("uploadId");
    }

    String key() {
        return upload("key");
    }

    String correlationId() {
        return started.get("correlationId").asText();
    }

    private String upload(String field) {
        return started.at("/imageUploadPayload/" + field).asText();
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
