package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import trackunit.recognition.image.NativeLibrary;

class ClosedModelsTest {

    private static final int WORKERS = 3;

    @BeforeAll
    static void load() {
        NativeLibrary.load();
    }

    @Test
    void models_are_closed_when_nobody_uses_them_any_more() throws InterruptedException {
        TextModels models = TextModels.open(1);
        CountDownLatch working = new CountDownLatch(WORKERS);
        List<CompletableFuture<Void>> workers = IntStream.range(0, WORKERS)
                .mapToObj(number -> CompletableFuture.runAsync(() -> searchOn(models, working)))
                .toList();
        assertThat(working.await(1, TimeUnit.MINUTES)).isTrue();

        models.close();

        assertThat(workers).allSatisfy(worker -> assertThatThrownBy(worker::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed"));
    }

    @Test
    void closing_twice_is_closing_once() {
        TextModels models = TextModels.open(1);
        models.close();

        models.close();

        assertThatThrownBy(() -> models.read(new Mat(48, 96, CvType.CV_8UC3, new Scalar(0, 0, 0))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static void searchOn(TextModels models, CountDownLatch working) {
        Mat picture = new Mat(640, 640, CvType.CV_8UC3, new Scalar(0, 200, 255));
        while (true) {
            models.search(picture);
            working.countDown();
        }
    }
}
