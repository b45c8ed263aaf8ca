package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import trackunit.samples.SamplePhotos;

/** Recognises in a JVM of its own, which is killed, and looks at what that left behind. */
class RecognitionProcessTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int RECOGNISED = 'r';

    @TempDir
    private Path temporary;

    @TempDir
    private Path home;

    /** Recognises one photo, says so and waits to be killed. */
    public static void main(String[] args) throws IOException {
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), StageListener.NONE);
            System.out.write(RECOGNISED);
            System.out.flush();
            System.in.read();
        }
    }

    @BeforeEach
    void recognise() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        JAVA.toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecognitionProcessTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("HOME", home.toString());
        // With these ONNX Runtime keeps quiet; what is shipped must do so without them.
        builder.environment().keySet().removeIf(name -> name.equals("CI") || name.contains("TELEMETRY"));
        builder.environment().remove("XDG_CACHE_HOME");
        Process process = builder.start();
        int said = process.getInputStream().read();
        process.destroyForcibly().onExit().join();

        assertThat(said).isEqualTo(RECOGNISED);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a file cannot be removed while its code is used")
    void no_native_library_is_left_among_the_temporary_files() throws IOException {
        assertThat(content(temporary)).isEmpty();
    }

    @Test
    void nothing_is_kept_that_would_be_sent_to_anybody() throws IOException {
        assertThat(content(home)).isEmpty();
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.skip(1).toList();
        }
    }
}
