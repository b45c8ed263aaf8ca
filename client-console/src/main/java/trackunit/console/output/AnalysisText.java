package trackunit.console.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Analyses as people read them. */
public final class AnalysisText {

    private AnalysisText() {}

    /** An analysis in one line. */
    public static String line(JsonNode analysis) {
        JsonNode name = analysis.path("recognitionPayload").path("name");
        String told = name.asText(analysis.path("failureReason").asText(""));
        return String.format(
                        Locale.ROOT,
                        "%-36s  %-9s  %3d %%  %-19.19s  %s",
                        analysis.path("correlationId").asText(),
                        analysis.path("state").asText(),
                        analysis.path("percent").asInt(),
                        analysis.path("requestedAt").asText(),
                        told)
                .stripTrailing();
    }

    /** All of an analysis, in several lines. */
    public static String whole(JsonNode analysis) {
        List<String> lines = new ArrayList<>();
        lines.add(analysis.path("correlationId").asText());
        lines.add("  " + AnswerText.words(analysis.path("state").asText()) + ", attempt "
                + analysis.path("attempt").asInt() + ", "
                + analysis.path("percent").asInt() + " %");
        lines.add("  asked for at " + analysis.path("requestedAt").asText());
        if (analysis.hasNonNull("finishedAt")) {
            lines.add("  ended at " + analysis.path("finishedAt").asText());
        }
        if (analysis.hasNonNull("failureReason")) {
            lines.add("  " + analysis.path("failureMessage").asText() + " ("
                    + analysis.path("failureReason").asText() + ")");
        }
        lines.addAll(PictureText.of(analysis.path("metadata")));
        lines.addAll(AnswerText.of(analysis));
        return String.join(System.lineSeparator(), lines);
    }
}
