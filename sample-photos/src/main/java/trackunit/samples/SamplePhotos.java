package trackunit.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;

/** The pictures that the repository ships, read from the class path. */
public final class SamplePhotos {

    private SamplePhotos() {}

    /** All of them, in the order of their table. */
    public static List<SamplePhoto> shipped() {
        return TruthTable.parse(new String(read(TruthTable.FILE), StandardCharsets.UTF_8)).stream()
                .map(row -> new SamplePhoto(row.file(), read(row.file()), row.truth()))
                .toList();
    }

    /**
     * One of them.
     *
     * @param file its name, as in {@code komatsu-pc210-excavator.jpg}
     * @throws NoSuchElementException if no such picture is shipped
     */
    public static SamplePhoto shipped(String file) {
        return shipped().stream()
                .filter(photo -> photo.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no shipped picture is called " + file));
    }

    private static byte[] read(String file) {
        try (InputStream stream = SamplePhotos.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new NoSuchElementException("not on the class path: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
