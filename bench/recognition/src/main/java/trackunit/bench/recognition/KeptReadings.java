package trackunit.bench.recognition;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.nio.file.Path;
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
        try (SequenceWriter photos =
                JSON.writerFor(OfPhoto.class).withRootValueSeparator("\n").writeValues(file.toFile())) {
            for (Row row : rows) {
                photos.write(new OfPhoto(row.truth().file(), row.told().readings()));
            }
        }
    }

    static List<OfPhoto> read(Path file) throws IOException {
        try (MappingIterator<OfPhoto> photos = JSON.readerFor(OfPhoto.class).readValues(file.toFile())) {
            return photos.readAll();
        }
    }
}
