package trackunit.console.recognise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;
import trackunit.recognition.Answer;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.Recognition;
import trackunit.recognition.text.Reading;

/** Prints JSON for other programs: one object a file, with the names that the gateway uses. */
public final class JsonPrinter implements RowPrinter {

    private final Screen screen;

    /** Prints as results. */
    public JsonPrinter(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void print(PhotoRow row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", row.file().toString());
        row.recognition().ifPresent(told -> add(json, told, row.milliseconds()));
        row.error().ifPresent(error -> json.put("error", error));
        screen.result(JsonLine.of(json));
    }

    private static void add(ObjectNode json, Recognition told, long milliseconds) {
        json.put("name", told.name().orElse(null));
        add(json, "brand", told.brand());
        add(json, "model", told.model());
        add(json, "type", told.type());
        json.put("typeSource", told.typeSource().name());
        add(json, "weightClass", told.weightClass());
        json.put("weightClassSource", told.weightClassSource().name());
        json.put("basis", told.grounds().basis().name());
        json.put("isConfident", told.isConfident());
        ArrayNode readings = json.putArray("readings");
        for (int place = 0; place < told.readings().size(); place++) {
            add(readings.addObject(), told.readings().get(place), told.grounds().decidedBy(place));
        }
        json.putObject("provider")
                .put("name", told.provider().name())
                .put("version", told.provider().version());
        json.put("milliseconds", milliseconds);
    }

    private static void add(ObjectNode json, String field, Optional<? extends Answer<?>> answer) {
        json.put(field, answer.map(given -> given.value().toString()).orElse(null));
        json.put(field + "Confidence", answer.map(Answer::confidence).orElse(null));
    }

    private static void add(ObjectNode json, Reading reading, Set<Decision> decided) {
        json.put("text", reading.text()).put("confidence", reading.confidence());
        ArrayNode corners = json.putArray("corners");
        reading.box()
                .corners()
                .forEach(corner -> corners.addObject().put("x", corner.x()).put("y", corner.y()));
        ArrayNode decisions = json.putArray("decided");
        decided.forEach(decision -> decisions.add(decision.name()));
    }
}
