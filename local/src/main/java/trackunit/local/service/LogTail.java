package trackunit.local.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log, short enough for a terminal. */
final class LogTail {

    private static final int LINES = 5;
    private static final int WIDTH = 240;

    private LogTail() {}

    /** The last lines, each on a line of its own below what is printed before. */
    static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(line -> "\n  " + line.substring(0, Math.min(WIDTH, line.length())))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            return " (it cannot be read: " + e.getMessage() + ")";
        }
    }
}
