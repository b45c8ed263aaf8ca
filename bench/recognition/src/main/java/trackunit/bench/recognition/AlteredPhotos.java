package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads every photo several times, each time altered a little. Nobody reads anything else on it then, but each decal meets the networks
 * otherwise: how far the numbers lie apart is how much of a difference between two settings is chance.
 */
final class AlteredPhotos {
    private static final String HEAD =
            "| photos | makers right | models right | wrong makers | wrong models | isConfident, both right |\n"
                    + "| --- | --- | --- | --- | --- | --- |\n";

    private final Path photos;
    private final List<Truth> truths;

    AlteredPhotos(Path photos, List<Truth> truths) {
        this.photos = photos;
        this.truths = truths;
    }

    /** Gives what came out of each alteration, by its name. */
    Map<String, List<Row>> run(Contestant contestant, List<Alteration> alterations) throws IOException {
        Map<String, List<Row>> altered = new LinkedHashMap<>();
        Path folder = Files.createTempDirectory("altered");
        try {
            for (Alteration alteration : alterations) {
                altered.put(alteration.name(), rows(contestant, folder, alteration));
            }
        } finally {
            Files.delete(folder);
        }
        return altered;
    }

    /** Gives a table with a line for each alteration, and one for all together. */
    static String table(Map<String, List<Row>> altered) {
        StringBuilder text = new StringBuilder(HEAD);
        altered.forEach((name, rows) -> text.append(line(name, rows)));
        return text.append(line("together", all(altered))).toString();
    }

    /** Gives the rows of all alterations. */
    static List<Row> all(Map<String, List<Row>> altered) {
        return altered.values().stream().flatMap(Collection::stream).toList();
    }

    private List<Row> rows(Contestant contestant, Path folder, Alteration alteration) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Truth truth : truths) {
            Path altered = folder.resolve(truth.file());
            try {
                Files.write(altered, alteration.of(photos.resolve(truth.file())));
                rows.addAll(new Race(folder, List.of(truth))
                        .run(List.of(contestant))
                        .get(contestant.name()));
            } finally {
                Files.deleteIfExists(altered);
            }
        }
        return rows;
    }

    private static String line(String name, List<Row> rows) {
        Accuracy brand = Accuracy.ofBrand(rows);
        Accuracy model = Accuracy.ofModel(rows);
        List<Row> sure = rows.stream().filter(row -> row.told().confident()).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %d of %d | %d of %d | %d of %d | %d, %d |%n",
                name,
                brand.right(),
                brand.legible(),
                model.right(),
                model.legible(),
                brand.wrongAnywhere(),
                rows.size(),
                model.wrongAnywhere(),
                rows.size(),
                sure.size(),
                sure.stream().filter(Row::isRight).count());
    }
}
