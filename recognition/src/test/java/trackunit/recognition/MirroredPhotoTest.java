package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opencv.core.Core;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.catalogue.ShippedCatalogue;
import trackunit.recognition.text.OpenModels;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;

@ExtendWith(OpenModels.class)
class MirroredPhotoTest {
    private static final double UNSURE = 0.9;
    private static final double SURE = 0.999;
    private static final int MIRROR = 1;
    private static final int ON_ITS_HEAD = 0;

    private final PrintedPhoto photo = new PrintedPhoto();
    private final MachineMatcher matcher = ShippedCatalogue.matcher();
    private final MirroredPhoto mirroredPhoto;

    MirroredPhotoTest(TextModels models) {
        this.mirroredPhoto = new MirroredPhoto(new TextReader(models), new Matching(matcher));
    }

    @AfterEach
    void release() {
        photo.close();
    }

    @Test
    void a_name_in_a_mirror_is_told() {
        print("KUBOTA", MIRROR);

        assertThat(maker(List.of(line("ATOBUX", UNSURE)))).contains("Kubota");
    }

    @Test
    void a_name_in_a_mirror_that_stands_on_its_head_is_told() {
        print("BOBCAT", ON_ITS_HEAD);

        assertThat(maker(List.of(line("BOBCVL", UNSURE)))).contains("Bobcat");
    }

    @Test
    void where_a_maker_is_told_nothing_is_read_in_a_mirror() {
        print("KUBOTA", MIRROR);

        assertUnchanged(List.of(new Reading("CAT", UNSURE, PrintedPhoto.box(10, 60, 10, 40)), line("ATOBUX", UNSURE)));
    }

    @Test
    void what_was_read_surely_may_be_mirrored_all_the_same() {
        print("HITACHI", MIRROR);

        assertThat(maker(List.of(line("IHOATIH", SURE)))).contains("Hitachi");
    }

    @Test
    void what_tells_no_maker_in_a_mirror_either_is_left_as_it_was_read() {
        print("MUSTER", MIRROR);

        assertUnchanged(List.of(line("RETZUM", UNSURE)));
    }

    @Test
    void a_designation_alone_does_not_tell_that_a_photo_was_mirrored() {
        print("EX135US", MIRROR);

        assertUnchanged(List.of(line("2US81X3", UNSURE)));
    }

    @Test
    void where_a_name_was_mirrored_all_lines_are_read_in_a_mirror() {
        print("KUBOTA", MIRROR);
        Reading other = new Reading("80", UNSURE, PrintedPhoto.line(40, 360));

        assertThat(mirroredPhoto.read(photo.pixels(), List.of(line("ATOBUX", UNSURE), other)))
                .extracting(Reading::text)
                .containsExactly("KUBOTA", "KUBOTA");
    }

    @Test
    void what_is_too_short_or_too_long_for_a_name_is_not_counted_among_them() {
        print("KUBOTA", MIRROR);
        Reading other = new Reading("XO4", UNSURE, PrintedPhoto.box(10, 60, 10, 40));
        Reading number = new Reading("80", UNSURE, PrintedPhoto.box(10, 60, 10, 40));
        Reading sentence = new Reading("ZXOJAVE QJ XIEAVEZ", UNSURE, PrintedPhoto.box(10, 60, 10, 40));

        assertThat(maker(List.of(number, sentence, other, line("ATOBUX", UNSURE))))
                .contains("Kubota");
    }

    @Test
    void only_the_two_surest_lines_are_read_in_a_mirror() {
        print("KUBOTA", MIRROR);
        Reading other = new Reading("XO4", UNSURE, PrintedPhoto.box(10, 60, 10, 40));

        assertUnchanged(List.of(other, other, line("ATOBUX", UNSURE)));
    }

    private void print(String text, int mirror) {
        photo.print(text, 40, 1.8);
        Core.flip(photo.pixels(), photo.pixels(), mirror);
    }

    /** Where the print is after either mirror: photo and print are as high above as below. */
    private static Reading line(String text, double confidence) {
        return new Reading(text, confidence, PrintedPhoto.line(40, 360));
    }

    private void assertUnchanged(List<Reading> readings) {
        assertThat(mirroredPhoto.read(photo.pixels(), readings)).isEqualTo(readings);
    }

    private Optional<String> maker(List<Reading> readings) {
        return matcher.match(mirroredPhoto.read(photo.pixels(), readings))
                .brand()
                .map(Answer::value);
    }
}
