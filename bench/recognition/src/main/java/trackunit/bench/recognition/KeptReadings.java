package trackunit.bench.recognition;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Reading;

/**
 * What was read on photos, as JSON, one line a photo: matching can be measured with it again and again, without the chance that lies in
 * looking. Several runs may stand in one file.
 */
final class KeptReadings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptReadings() {}

    /** What was read on a photo, the surest first. */
    record OfPhoto(String file, List<Reading> readings) {}

    static void write(Path file, List<Row> rows) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (Row row : rows) {
                lines.write(JSON.writeValueAsString(
                        new OfPhoto(row.truth().file(), row.told().readings())));
                lines.newLine();
            }
        }
    }

    static List<OfPhoto> read(Path file) throws IOException {
        List<OfPhoto> photos = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            photos.add(JSON.readValue(line, OfPhoto.class));
        }
        return photos;
    }
}
