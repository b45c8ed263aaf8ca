package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads truth from comma-separated values (RFC 4180) whose first line names the columns. */
final class TruthTable {

    private TruthTable() {}

    static List<Truth> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> names = fields(lines.get(0));
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(TruthTable::fields)
                .map(row -> truth(names, row))
                .toList();
    }

    private static Truth truth(List<String> names, List<String> row) {
        return new Truth(row.get(names.indexOf("file")), field(names, row, "brand"), field(names, row, "model"));
    }

    private static Truth.Field field(List<String> names, List<String> row, String name) {
        String accepted = row.get(names.indexOf(name));
        String legible = row.get(names.indexOf(name + "_readable"));
        return new Truth.Field(
                accepted.isEmpty() ? List.of() : Arrays.asList(accepted.split("\\|")),
                Truth.Legible.valueOf(legible.toUpperCase(Locale.ROOT)));
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
