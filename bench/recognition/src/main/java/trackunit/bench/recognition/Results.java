package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes results into a folder, and tables to the screen, too.
 *
 * @param folder where they are written
 */
record Results(Path folder) {

    /** Writes the raw numbers of all contestants, and what follows from them. */
    void of(Map<String, List<Row>> rows) throws IOException {
        RawNumbers.write(folder.resolve("photos.csv"), "contestant", rows);
        StringBuilder report = new StringBuilder();
        rows.forEach((name, of) -> report.append(Report.of(name, of)));
        report.append(Ratio.of(rows));
        say("report.md", report.toString());
    }

    /** Writes the raw numbers of all alterations, and what was right. */
    void of(String name, Map<String, List<Row>> altered) throws IOException {
        RawNumbers.write(folder.resolve(name + ".csv"), "alteration", altered);
        say(name + ".md", AlteredPhotos.table(altered));
    }

    /** Writes a table. */
    void say(String file, String table) throws IOException {
        Files.writeString(folder.resolve(file), table);
        System.out.print(table);
    }
}
