package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A JVM of its own, with this one's class path.
 *
 * @param main what it runs
 * @param options what the JVM is told
 */
record OtherJvm(Class<?> main, List<String> options) {

    /** What it ends with, by {@link Runtime#halt}, where it did what it was made for. */
    static final int DONE = 42;

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long LONGEST_RUN_SECONDS = 60;

    OtherJvm(Class<?> main) {
        this(main, List.of());
    }

    /** The same, told one thing more. */
    OtherJvm with(String option) {
        return new OtherJvm(
                main, Stream.concat(options.stream(), Stream.of(option)).toList());
    }

    /** Runs it to its end; gives what it ends with. */
    int run() throws IOException, InterruptedException {
        return run(System.getenv());
    }

    /** Runs it with these variables only. */
    int run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends", main.getSimpleName())
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command() {
        Stream<String> run = Stream.of("-cp", System.getProperty("java.class.path"), main.getName());
        return Stream.of(Stream.of(JAVA.toString()), options.stream(), run)
                .flatMap(words -> words)
                .toList();
    }
}
