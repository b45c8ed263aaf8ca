package trackunit.console.recognise;

import java.nio.file.Path;
import java.util.Optional;
import trackunit.recognition.Recognition;

/**
 * What became of one file.
 *
 * @param file which
 * @param recognition what it shows; empty where it could not be read
 * @param milliseconds how long that took, without reading the file
 * @param error why it could not be read; empty where it could
 */
public record PhotoRow(Path file, Optional<Recognition> recognition, long milliseconds, Optional<String> error) {}
