package trackunit.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/** Tells a waiting program that all is up, and where: a properties file that appears whole or not at all. */
public final class ReadyFile {
    private ReadyFile() {}

    /** Writes the file. */
    public static void write(Path file, Map<String, String> facts) {
        Properties properties = new Properties();
        properties.putAll(facts);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("The ready file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
