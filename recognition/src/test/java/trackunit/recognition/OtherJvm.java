package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, with this one's class path. */
record OtherJvm(List<String> command) {

    /** What it ends with, by {@link Runtime#halt}, where it did what it was made for. */
    static final int DONE = 42;

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long LONGEST_RUN_SECONDS = 60;

    /** One that runs this class. */
    static OtherJvm of(Class<?> main, String... options) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new OtherJvm(command);
    }

    /** Runs it to its end; gives what it ends with. */
    int run() throws IOException, InterruptedException {
        return run(System.getenv());
    }

    /** Runs it with these variables only. */
    int run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
                    .as("%s ends", command.get(command.size() - 1))
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
