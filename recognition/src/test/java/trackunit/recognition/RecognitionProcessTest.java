package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import trackunit.samples.SamplePhotos;

/** Recognises in a JVM of its own, which ends as if it was killed, and looks at what that left behind. */
class RecognitionProcessTest {

    private static final OtherJvm OTHER = new OtherJvm(RecognitionProcessTest.class);

    @TempDir
    private Path temporary;

    @TempDir
    private Path home;

    /** Recognises one photo, and ends without tidying up. */
    public static void main(String[] args) {
        PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults());
        recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), StageListener.NONE);
        Runtime.getRuntime().halt(OtherJvm.DONE);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere a file cannot be removed while its code is used")
    void no_native_library_is_left_among_the_temporary_files() throws IOException, InterruptedException {
        recognise(OTHER);

        assertThat(content(temporary)).isEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the libraries are Linux'")
    void native_libraries_that_somebody_else_unpacked_stay(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(elsewhere.resolve("onnxruntime-java1280/lib"));
        for (String library : List.of("libonnxruntime.so", "libonnxruntime4j_jni.so")) {
            String system = System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x64";
            try (InputStream code =
                    OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + system + "/" + library)) {
                Files.copy(code, folder.resolve(library));
            }
        }

        recognise(OTHER.with("-Donnxruntime.native.path=" + folder));

        assertThat(content(folder)).hasSize(2);
    }

    @Test
    void nothing_is_kept_that_would_be_sent_to_anybody() throws IOException, InterruptedException {
        recognise(OTHER);

        assertThat(content(home)).isEmpty();
    }

    private void recognise(OtherJvm other) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("HOME", home.toString());
        environment.remove("XDG_CACHE_HOME");
        // With these ONNX Runtime keeps quiet; what is shipped must do so without them.
        environment.keySet().removeIf(name -> name.equals("CI") || name.contains("TELEMETRY"));

        assertThat(other.with("-Djava.io.tmpdir=" + temporary).run(environment)).isEqualTo(OtherJvm.DONE);
    }

    private static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.skip(1).toList();
        }
    }
}
