package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import trackunit.samples.SamplePhotos;

/** Recognises in a JVM that may have too little memory outside of its heap. */
class MemoryRunsOutTest {

    /** Tries to recognise a photo, for which memory does not suffice, and closes the recogniser. */
    public static void main(String[] args) {
        PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults());
        try {
            recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), StageListener.NONE);
        } catch (OutOfMemoryError e) {
            recogniser.close();
            Runtime.getRuntime().halt(OtherJvm.DONE);
        }
    }

    @Test
    void a_recogniser_is_closed_after_memory_ran_out() throws IOException, InterruptedException {
        OtherJvm other = new OtherJvm(MemoryRunsOutTest.class).with("-XX:MaxDirectMemorySize=4m");

        assertThat(other.run()).isEqualTo(OtherJvm.DONE);
    }
}
