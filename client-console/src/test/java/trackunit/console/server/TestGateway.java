package trackunit.console.server;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Answers queries and mutations as the gateway does; every analysis has the same story. */
public final class TestGateway {

    private final TestIssuer issuer;
    private final Map<String, byte[]> objects;
    private final Supplier<String> objectsUrl;
    private final AtomicInteger count = new AtomicInteger();
    private final Deque<JsonObject> refusals = new ConcurrentLinkedDeque<>();
    private final List<JsonObject> requests = new CopyOnWriteArrayList<>();
    private final Map<String, List<JsonObject>> stories = new ConcurrentHashMap<>();
    private volatile List<JsonObject> story = Story.completed();

    TestGateway(TestIssuer issuer, Map<String, byte[]> objects, Supplier<String> objectsUrl) {
        this.issuer = issuer;
        this.objects = objects;
        this.objectsUrl = objectsUrl;
    }

    /** Lets the next question fail. */
    public void refuse(String code, JsonObject extensions) {
        refusals.add(Answers.failed(Answers.error(code, "Not so", extensions)));
    }

    /** What is told of every analysis from now on. */
    public void story(List<JsonObject> events) {
        story = events;
    }

    /** The operations that were asked for, in order. */
    public List<String> operations() {
        return requests.stream()
                .map(request -> request.getString("operationName"))
                .toList();
    }

    /** The variables of the last question for an operation. */
    public JsonObject variables(String operation) {
        return requests.stream()
                .filter(request -> request.getString("operationName").equals(operation))
                .reduce((first, second) -> second)
                .orElseThrow()
                .getJsonObject("variables");
    }

    List<JsonObject> storyOf(String correlationId) {
        return stories.getOrDefault(correlationId, story);
    }

    void answer(HttpServerRequest request, JsonObject body) {
        requests.add(body);
        JsonObject refusal = refusals.poll();
        if (!issuer.accepts(request.getHeader("Authorization"))) {
            Answers.json(request, 401, new JsonObject());
        } else if (refusal != null) {
            Answers.json(request, 200, refusal);
        } else {
            Answers.json(request, 200, result(body.getString("operationName"), body.getJsonObject("variables")));
        }
    }

    private JsonObject result(String operation, JsonObject variables) {
        String field = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
        if (operation.equals("ConfirmUpload") && !put(variables)) {
            return Answers.failed(Answers.error(
                    "BAD_UPLOAD", "Not what was put", new JsonObject().put("reason", "CHECKSUM_MISMATCH")));
        }
        Object answer =
                switch (operation) {
                    case "StartUpload" -> started();
                    case "ConfirmUpload" -> new JsonObject().put("status", "ANALYSIS_REQUESTED");
                    case "RequestAnalysis" -> new JsonObject().put("correlationId", "requested");
                    case "Analysis" -> Story.analysis(variables.getString("correlationId"));
                    case "Analyses" ->
                        new JsonObject()
                                .put(
                                        "analyses",
                                        new JsonArray()
                                                .add(Story.analysis("one"))
                                                .add(Story.analysis("two")))
                                .put("endCursor", "there");
                    default -> variables.copy().put("state", "RUNNING");
                };
        return new JsonObject().put("data", new JsonObject().put(field, answer));
    }

    private JsonObject started() {
        int number = count.incrementAndGet();
        stories.put("analysis-" + number, story);
        return new JsonObject()
                .put("correlationId", "analysis-" + number)
                .put(
                        "imageUploadPayload",
                        new JsonObject()
                                .put("uploadId", "upload-" + number)
                                .put("key", "images/" + number)
                                .put("putUrl", objectsUrl.get() + "upload-" + number));
    }

    private boolean put(JsonObject variables) {
        byte[] object = objects.getOrDefault(variables.getString("uploadId"), new byte[0]);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(object);
            return HexFormat.of().formatHex(hash).equals(variables.getString("checksum"))
                    && object.length == variables.getLong("bytes");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
