package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import trackunit.samples.SamplePhotos;

/** Recognises in a JVM of its own, which is killed. */
class UnpackedLibrariesTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final int RECOGNISED = 'r';

    /** Recognises one photo, says so and waits to be killed. */
    public static void main(String[] args) throws IOException {
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), StageListener.NONE);
            System.out.write(RECOGNISED);
            System.out.flush();
            System.in.read();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere what is loaded cannot be found and removed")
    void a_killed_recognition_leaves_no_file_behind(@TempDir Path temporary) throws IOException {
        Process process = new ProcessBuilder(
                        JAVA.toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        UnpackedLibrariesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = process.getInputStream().read();
        process.destroyForcibly().onExit().join();

        assertThat(said).isEqualTo(RECOGNISED);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}
