package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

/** Ends a JVM that still has something to recognise, as a service has that finishes what is in hand. */
class EndingProcessTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final SamplePhoto PHOTO = SamplePhotos.shipped().get(0);

    /** Ends, and meanwhile loads the models and recognises a photo. */
    public static void main(String[] args) {
        PhotoRecogniser.open(RecognitionOptions.defaults()).close();
        Runtime.getRuntime().addShutdownHook(new Thread(EndingProcessTest::recognise));
        System.exit(0);
    }

    private static void recognise() {
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Recognition recognition = recogniser.recognise(PHOTO.bytes(), StageListener.NONE);
            System.out.println(recognition.brand().orElseThrow().value());
        }
    }

    @Test
    void a_process_that_ends_may_still_recognise() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        JAVA.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndingProcessTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo(PHOTO.brand());
    }
}
