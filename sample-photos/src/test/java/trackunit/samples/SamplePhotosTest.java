package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import trackunit.samples.machine.MachineType;

class SamplePhotosTest {

    @Test
    void every_shipped_picture_has_its_truth() {
        List<TruthTable.Row> drawn = ShippedScenes.all().stream()
                .map(scene -> new TruthTable.Row(scene.file(), scene.truth()))
                .toList();

        assertThat(SamplePhotos.shipped())
                .map(photo -> new TruthTable.Row(photo.file(), photo.truth()))
                .containsExactlyElementsOf(drawn);
    }

    @Test
    void every_type_in_the_truth_is_one_that_can_be_drawn() {
        assertThat(SamplePhotos.shipped()).allSatisfy(photo -> MachineType.valueOf(photo.type()));
    }

    @Test
    void all_of_them_are_small_enough_to_be_shipped() {
        assertThat(SamplePhotos.shipped().stream()
                        .mapToInt(photo -> photo.bytes().length)
                        .sum())
                .isLessThan(1_500_000);
    }

    @Test
    void a_picture_is_found_by_its_name() {
        assertThat(SamplePhotos.shipped("komatsu-pc210-excavator.jpg").truth())
                .isEqualTo(new Truth("Komatsu", "PC210", "EXCAVATOR"));
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThatThrownBy(() -> SamplePhotos.shipped("none.jpg"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("none.jpg");
    }
}
