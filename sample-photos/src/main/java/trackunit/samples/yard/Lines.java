package trackunit.samples.yard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of the yard's data files. */
final class Lines {

    private Lines() {}

    /** Those of one file that are neither blank nor remarks. */
    static List<String> of(String file) {
        try (InputStream stream = Lines.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
