package trackunit.console.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is known of a photo itself, as people read it. */
final class PictureText {

    private PictureText() {}

    static List<String> of(JsonNode metadata) {
        List<String> lines = new ArrayList<>();
        if (metadata.isObject()) {
            lines.add("  photo   " + metadata.path("format").asText() + ", "
                    + metadata.path("width").asInt() + " x "
                    + metadata.path("height").asInt() + ", "
                    + metadata.path("bytes").asLong() + " bytes");
            add(lines, "taken", metadata.path("takenAt"));
            add(lines, "camera", metadata.path("camera"));
            if (metadata.hasNonNull("location")) {
                JsonNode place = metadata.path("location");
                lines.add("  place   " + place.path("latitude").asText() + ", "
                        + place.path("longitude").asText());
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String label, JsonNode value) {
        if (value.isTextual()) {
            lines.add(String.format("  %-7s %s", label, value.asText()));
        }
    }
}
