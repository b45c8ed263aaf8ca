package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import trackunit.recognition.Stage;

/** Writes one line a photo, and contestant or copy, from which every table can be reckoned again. */
final class RawNumbers {

    private static final double MILLIS = 1e6;
    private static final List<String> COLUMNS = List.of(
            "file",
            "brand_truth",
            "brand",
            "brand_confidence",
            "brand_outcome",
            "model_truth",
            "model",
            "model_confidence",
            "model_outcome",
            "confident",
            "cpu_ms");

    private RawNumbers() {}

    /** Writes the rows of each name; key says what the names are of. */
    static void write(Path file, String key, Map<String, List<Row>> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(key));
        header.addAll(COLUMNS);
        for (Stage stage : Stage.values()) {
            header.add(stage.name().toLowerCase(Locale.ROOT) + "_ms");
        }
        header.add("read");
        lines.add(line(header));
        rows.forEach((name, of) -> of.forEach(row -> lines.add(line(fields(name, row)))));
        Files.write(file, lines);
    }

    private static List<String> fields(String name, Row row) {
        Told told = row.told();
        List<String> fields = new ArrayList<>(List.of(
                name,
                row.truth().file(),
                accepted(row.truth().brand()),
                told.brand(),
                number(told.brandConfidence()),
                row.brand().name(),
                accepted(row.truth().model()),
                told.model(),
                number(told.modelConfidence()),
                row.model().name(),
                Boolean.toString(told.confident()),
                number(row.cpuNanos() / MILLIS)));
        Arrays.stream(Stage.values()).map(stage -> spent(told, stage)).forEach(fields::add);
        fields.add(told.text());
        return fields;
    }

    private static String accepted(Truth.Field field) {
        return String.join("|", field.accepted());
    }

    private static String spent(Told told, Stage stage) {
        return number(told.stages().getOrDefault(stage.name(), 0L) / MILLIS);
    }

    private static String line(List<String> fields) {
        return fields.stream()
                .map(field -> field.matches("[^,\"\\r\\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
