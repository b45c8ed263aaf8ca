package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

/** Ends a JVM that still has something to recognise, as a service has that finishes what is in hand. */
class EndingProcessTest {

    private static final SamplePhoto PHOTO = SamplePhotos.shipped().get(0);

    /** Ends, and meanwhile loads the models and recognises a photo. */
    public static void main(String[] args) {
        PhotoRecogniser.open(RecognitionOptions.defaults()).close();
        Runtime.getRuntime().addShutdownHook(new Thread(EndingProcessTest::recognise));
        System.exit(1);
    }

    private static void recognise() {
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Recognition recognition = recogniser.recognise(PHOTO.bytes(), StageListener.NONE);
            if (recognition.brand().orElseThrow().value().equals(PHOTO.brand())) {
                Runtime.getRuntime().halt(OtherJvm.DONE);
            }
        }
    }

    @Test
    void a_process_that_ends_may_still_recognise() throws IOException, InterruptedException {
        assertThat(new OtherJvm(EndingProcessTest.class).run()).isEqualTo(OtherJvm.DONE);
    }
}
