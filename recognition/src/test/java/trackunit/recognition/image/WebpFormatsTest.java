package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.UnreadablePhotoException.Reason;
import trackunit.samples.SmallPhotos;

class WebpFormatsTest {
    private static final int WHITE = 0xffffff;
    private static final int W = Quarters.WIDTH;
    private static final int H = Quarters.HEIGHT;

    @ParameterizedTest
    @CsvSource({"95,'VP8 '", "101,VP8L"})
    void a_still_webp_is_decoded(int quality, String chunk) {
        byte[] file = WebpPictures.quarters(quality, Quarters::channels);

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(chunk);
        Quarters.shownBy(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {WebpPictures.LOSSY, WebpPictures.LOSSLESS})
    void a_transparent_webp_lies_on_white(int quality) {
        byte[] file = WebpPictures.quarters(quality, WebpFormatsTest::redIsTransparent);

        Quarters.shownBy(file, WHITE, Quarters.GREEN, Quarters.BLUE, Quarters.YELLOW);
    }

    private static int[] redIsTransparent(int rgb) {
        int[] of = Quarters.channels(rgb);
        return new int[] {of[0], of[1], of[2], rgb == Quarters.RED ? 0 : 0xff};
    }

    @ParameterizedTest
    @ValueSource(ints = {WebpPictures.LOSSY, WebpPictures.LOSSLESS})
    void the_first_frame_of_an_animated_webp_is_decoded(int quality) {
        byte[] first = WebpPictures.quarters(quality, Quarters::channels);
        byte[] second = WebpPictures.quarters(quality, rgb -> new int[3]);

        Quarters.shownBy(WebpPictures.animated(W, H, 0, 0, first, second));
    }

    @ParameterizedTest
    @ValueSource(ints = {WebpPictures.LOSSY, WebpPictures.LOSSLESS})
    void the_first_frame_of_an_animated_webp_lies_on_white_where_it_is_transparent(int quality) {
        byte[] first = WebpPictures.quarters(quality, WebpFormatsTest::redIsTransparent);

        Quarters.shownBy(
                WebpPictures.animated(W, H, 0, 0, first), WHITE, Quarters.GREEN, Quarters.BLUE, Quarters.YELLOW);
    }

    @Test
    void a_first_frame_that_is_smaller_than_the_picture_lies_at_its_place() {
        byte[] first = WebpPictures.quarters(WebpPictures.LOSSLESS, Quarters::channels);

        try (Photo photo = Quarters.decoded(WebpPictures.animated(2 * W, 3 * H, 10, 20, first))) {
            assertThat(photo.pixels().cols()).isEqualTo(2 * W);
            assertThat(photo.pixels().rows()).isEqualTo(3 * H);
            Quarters.assertColour(photo.pixels(), 9, 20, WHITE);
            Quarters.assertColour(photo.pixels(), 10, 20, Quarters.RED);
            Quarters.assertColour(photo.pixels(), 9 + W, 19 + H, Quarters.YELLOW);
            Quarters.assertColour(photo.pixels(), 10 + W, 20 + H, WHITE);
        }
    }

    @Test
    void an_animated_webp_whose_frame_leaves_the_picture_is_refused() {
        byte[] first = WebpPictures.quarters(WebpPictures.LOSSLESS, Quarters::channels);

        Refusal.of(WebpPictures.animated(W, H, 2, 0, first), Reason.UNREADABLE_PICTURE);
        Refusal.of(WebpPictures.animated(W, H, 0, 2, first), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void an_animated_webp_without_a_frame_is_refused() {
        Refusal.of(WebpPictures.animated(W, H, 0, 0), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void an_animated_webp_whose_frame_is_of_another_size_than_it_says_is_refused() {
        byte[] square = SmallPhotos.webp();

        Refusal.of(WebpPictures.animated(W, H, 0, 0, square), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void a_webp_of_another_size_than_it_says_is_refused() {
        byte[] file = WebpPictures.quarters(WebpPictures.LOSSY, Quarters::channels);

        Quarters.shownBy(WebpPictures.extended(W, H, file));
        Refusal.of(WebpPictures.extended(W, 2 * H, file), Reason.UNREADABLE_PICTURE);
        Refusal.ofHeader(WebpPictures.extended(1 << 14, 1 << 14, file), Reason.PICTURE_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {WebpPictures.LOSSY, WebpPictures.LOSSLESS})
    void a_webp_that_ends_too_early_is_refused(int quality) {
        byte[] file = WebpPictures.quarters(quality, Quarters::channels);
        byte[] animated = WebpPictures.animated(W, H, 0, 0, file);

        Refusal.ofHeader(Arrays.copyOf(file, file.length / 2), Reason.UNREADABLE_PICTURE);
        Refusal.of(WebpPictures.shortened(file, 2 * file.length / 3), Reason.UNREADABLE_PICTURE);
        Refusal.of(WebpPictures.shortened(animated, animated.length - file.length / 3), Reason.UNREADABLE_PICTURE);
    }
}
