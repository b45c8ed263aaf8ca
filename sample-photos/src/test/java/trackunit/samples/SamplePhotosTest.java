package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SamplePhotosTest {

    @Test
    void every_shipped_picture_has_its_truth() {
        assertThat(SamplePhotos.shipped())
                .extracting(SamplePhoto::file, SamplePhoto::truth)
                .containsExactlyElementsOf(ShippedScenes.all().stream()
                        .map(scene -> tuple(scene.file(), scene.truth()))
                        .toList());
    }

    @Test
    void a_picture_is_found_by_its_name() {
        assertThat(SamplePhotos.shipped("komatsu-pc210-excavator.jpg").model()).isEqualTo("PC210");
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> SamplePhotos.shipped("none.jpg")).isInstanceOf(NoSuchElementException.class);
    }
}
