package trackunit.local.machine;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import trackunit.local.StartFailure;

/** Tells whoever started this where everything is: a properties file that appears, whole, once everything answers. */
public final class ReadyFile {

    private final Properties content = new Properties();

    /** Adds settings, each twice: by its name in a configuration, and as environment variable. */
    public ReadyFile settings(Map<String, String> settings) {
        settings.forEach((name, value) -> content.setProperty(Settings.variable(name), value));
        return facts(settings);
    }

    /** Adds what is said once, by this name. */
    public ReadyFile facts(Map<String, String> facts) {
        facts.forEach(content::setProperty);
        return this;
    }

    /**
     * Writes it, and makes its folder first where it is missing.
     *
     * @throws StartFailure where it cannot be written
     */
    public void write(Path file) {
        Path target = file.toAbsolutePath();
        try {
            Files.createDirectories(target.getParent());
            Path unfinished = Files.createTempFile(target.getParent(), "ready-", ".new");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                content.store(writer, null);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + target + ": " + e.getMessage(), e);
        }
    }
}
