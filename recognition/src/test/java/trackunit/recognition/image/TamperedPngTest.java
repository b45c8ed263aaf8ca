package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException.Reason;

class TamperedPngTest {
    private static final byte[] PLAIN = PngPictures.write(Quarters.rgb());

    @Test
    void a_png_that_says_more_rows_than_it_has_is_refused() {
        Refusal.of(PngPictures.claiming(PLAIN, Quarters.WIDTH, 10 * Quarters.HEIGHT), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void a_png_cannot_hide_its_size_behind_another_chunk() {
        Refusal.ofHeader(PngPictures.behindUnknownChunk(PLAIN), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void a_png_that_lost_half_of_its_data_is_refused() {
        Refusal.of(PngPictures.withHalfTheData(PLAIN), Reason.UNREADABLE_PICTURE);
        Refusal.ofHeader(Arrays.copyOf(PLAIN, PLAIN.length / 2), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void a_hundred_megapixels_are_not_too_many_and_a_row_more_is() {
        PhotoHeader header = Quarters.header(PngPictures.claiming(PLAIN, 10_000, 10_000));

        assertThat(header).isEqualTo(new PhotoHeader(PhotoHeader.Format.PNG, 10_000, 10_000));
        Refusal.ofHeader(PngPictures.claiming(PLAIN, 10_000, 10_001), Reason.PICTURE_TOO_LARGE);
    }
}
