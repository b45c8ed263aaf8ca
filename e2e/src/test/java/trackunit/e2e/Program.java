package trackunit.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the project, run as its users run it: by the script at the root. */
final class Program {
    static final Path ROOT = Path.of(System.getProperty("trackunit.root"));
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private Program() {}

    /** What a program that came to its end left behind. */
    record Ended(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** A program that runs, and where it writes. */
    record Running(Process process, Path out, Path err) {
        Ended join() throws InterruptedException {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("Not ended after " + LONGEST + ":\n" + read(out) + read(err));
            }
            return new Ended(process.exitValue(), read(out), read(err));
        }
    }

    static Running start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        return start(ROOT.resolve("trackunit"), folder, environment, arguments);
    }

    /** The same, by the script's own name or a link to it. */
    static Running start(Path script, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, Map.of(), arguments).join();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
