package trackunit.console.server;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Events as the gateway sends them. */
public final class Story {

    private Story() {}

    /** An analysis that ends well. */
    public static List<JsonObject> completed() {
        JsonObject end = event(5, "AnalysisCompleted")
                .put("success", true)
                .put("recognitionPayload", recognition())
                .put("comparison", new JsonObject().put("matches", new JsonArray()));
        return List.of(event(1, "AnalysisStarted"), progress(2, 10), progress(3, 50), progress(4, 90), end);
    }

    /** An analysis that fails. */
    public static List<JsonObject> failed() {
        JsonObject end =
                event(3, "AnalysisFailed").put("reason", "UNREADABLE_PICTURE").put("message", "The picture is damaged");
        return List.of(event(1, "AnalysisStarted"), progress(2, 10), end);
    }

    /** An analysis that fails and ends well at another attempt. */
    public static List<JsonObject> retried() {
        List<JsonObject> events = new ArrayList<>(failed());
        events.add(event(4, "AnalysisStarted").put("attempt", 2));
        events.add(event(5, "AnalysisCompleted").put("attempt", 2).put("recognitionPayload", recognition()));
        return events;
    }

    static JsonObject analysis(String correlationId) {
        return new JsonObject()
                .put("correlationId", correlationId)
                .put("state", "COMPLETED")
                .put("percent", 100)
                .put("attempt", 1)
                .put("requestedAt", "2026-01-02T03:04:05Z")
                .put("recognitionPayload", recognition());
    }

    private static JsonObject progress(int seq, int percent) {
        return event(seq, "AnalysisProgressed")
                .put("step", "RECOGNITION")
                .put("stage", "READ")
                .put("percent", percent);
    }

    private static JsonObject event(int seq, String type) {
        return new JsonObject().put("__typename", type).put("seq", seq).put("attempt", 1);
    }

    private static JsonObject recognition() {
        return new JsonObject()
                .put("name", "Komatsu PC210")
                .put("brand", "Komatsu")
                .put("brandConfidence", 0.99)
                .put("model", "PC210")
                .put("modelConfidence", 0.87)
                .put("type", "EXCAVATOR")
                .put("typeConfidence", 0.87)
                .put("typeSource", "CATALOGUE")
                .put("isConfident", true);
    }
}
