package trackunit.console.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * Something that happened to one analysis. Kept as the gateway sent it, so that nothing is lost to who prints it.
 *
 * @param json the event's fields
 */
public record AnalysisEvent(JsonNode json) {

    private static final String COMPLETED = "AnalysisCompleted";
    private static final String PROGRESSED = "AnalysisProgressed";
    private static final String FAILED = "AnalysisFailed";
    private static final String CANCELLED = "AnalysisCancelled";

    /** The event's place in its analysis: 1, 2, 3 ... */
    public int seq() {
        return json.path("seq").asInt();
    }

    /** The attempt it belongs to: 1, 2, 3 ... */
    public int attempt() {
        return json.path("attempt").asInt();
    }

    /** What happened, as in {@code AnalysisStarted}. */
    public String type() {
        return json.path("__typename").asText();
    }

    /** Whether the analysis has ended, well or not. */
    public boolean terminal() {
        return completed() || type().equals(FAILED) || type().equals(CANCELLED);
    }

    /** Whether the analysis has ended well. */
    public boolean completed() {
        return type().equals(COMPLETED);
    }

    /** How much of the analysis is done, 0 to 100. */
    public int percent() {
        return terminal() ? 100 : json.path("percent").asInt(0);
    }

    /** What happened, in a few words. */
    public String words() {
        return switch (type()) {
            case PROGRESSED ->
                lower(json.path("step").asText()) + ": "
                        + lower(json.path("stage").asText());
            case FAILED ->
                "failed: " + json.path("message").asText() + " ("
                        + json.path("reason").asText() + ")";
            default -> lower(type().replace("Analysis", ""));
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
