package trackunit.console.recognise;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;
import trackunit.recognition.Answer;
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
        json.put("isConfident", told.isConfident());
        ArrayNode readings = json.putArray("readings");
        told.readings().forEach(reading -> add(readings, reading));
        json.put("milliseconds", milliseconds);
    }

    private static void add(ObjectNode json, String field, Optional<? extends Answer<?>> answer) {
        json.put(field, answer.map(given -> given.value().toString()).orElse(null));
        json.put(field + "Confidence", answer.map(Answer::confidence).orElse(null));
    }

    private static void add(ArrayNode readings, Reading reading) {
        readings.addObject().put("text", reading.text()).put("confidence", reading.confidence());
    }
}
