package trackunit.local.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
final class Program {

    private Program() {}

    /**
     * What a program left.
     *
     * @param exitCode 0 where it did what it was asked for
     * @param output what it wrote, errors included
     */
    record Result(int exitCode, String output) {}

    /**
     * Runs a command with this input and waits for it.
     *
     * @throws IOException where there is no such program
     */
    static Result run(List<String> command, String input) throws IOException {
        // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open.
        Path output = Files.createTempFile("trackunit-", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int exitCode = exitCode(process);
            return new Result(exitCode, Files.readString(output).strip());
        } finally {
            Files.delete(output);
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while a program ran");
        }
    }
}
