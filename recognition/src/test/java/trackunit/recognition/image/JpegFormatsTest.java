package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException.Reason;

class JpegFormatsTest {
    private static final byte[] BASELINE = JpegPictures.write(Quarters.rgb());

    @Test
    void a_baseline_jpeg_is_decoded() {
        Quarters.shownBy(BASELINE);
    }

    @Test
    void a_progressive_jpeg_is_decoded() {
        byte[] file = JpegPictures.progressive(Quarters.rgb());

        assertThat(file).containsSequence((byte) 0xff, (byte) 0xc2);
        Quarters.shownBy(file);
    }

    @Test
    void a_grey_jpeg_is_decoded() {
        int[] greys = {Quarters.RED, Quarters.GREEN, Quarters.BLUE, Quarters.YELLOW};
        int[] seen =
                Arrays.stream(greys).map(Quarters::grey).map(g -> g * 0x010101).toArray();
        BufferedImage grey = new BufferedImage(Quarters.WIDTH, Quarters.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Quarters.fill(grey.getRaster(), rgb -> new int[] {Quarters.grey(rgb)});

        Quarters.shownBy(JpegPictures.write(grey), seen[0], seen[1], seen[2], seen[3]);
    }

    /** Adobe's programs store how much of each ink is missing. */
    @Test
    void a_jpeg_of_printing_inks_is_decoded() {
        Quarters.shownBy(JpegPictures.adobe(0, rgb -> withBlack(Quarters.channels(rgb))));
    }

    @Test
    void a_jpeg_of_printing_inks_as_brightness_and_hue_is_decoded() {
        Quarters.shownBy(JpegPictures.adobe(2, rgb -> withBlack(brightnessAndHue(Quarters.channels(~rgb)))));
    }

    private static int[] withBlack(int... inks) {
        return new int[] {inks[0], inks[1], inks[2], 0xff};
    }

    private static int[] brightnessAndHue(int... c) {
        return new int[] {
            (int) (0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2]),
            (int) (128 - 0.168736 * c[0] - 0.331264 * c[1] + 0.5 * c[2]),
            (int) (128 + 0.5 * c[0] - 0.418688 * c[1] - 0.081312 * c[2])
        };
    }

    @Test
    void a_huge_jpeg_is_decoded_at_an_eighth() {
        BufferedImage panorama = new BufferedImage(13_003, 300, BufferedImage.TYPE_BYTE_GRAY);
        try (Photo photo = Quarters.decoded(JpegPictures.oriented(JpegPictures.write(panorama), 6))) {
            assertThat(photo.pixels().rows()).isEqualTo(1626);
            assertThat(photo.pixels().cols()).isEqualTo(38);
            assertThat(photo.scale()).isCloseTo(8, Offset.offset(0.01));
        }
    }

    @Test
    void a_jpeg_that_says_far_more_pixels_than_it_has_data_for_is_refused() {
        Refusal.ofHeader(JpegPictures.claiming(BASELINE, 6000, 6000), Reason.UNREADABLE_PICTURE);
    }

    /** 0xff01 has no segment. Whoever skips one sees the second size, and a decoder the first. */
    @Test
    void a_jpeg_cannot_hide_its_size_behind_a_marker_without_a_segment() {
        byte[] hidden = JpegPictures.frameSegment(JpegPictures.claiming(BASELINE, 60_000, 60_000));
        byte[] marker = {(byte) 0xff, 0x01, 0, (byte) (2 + hidden.length)};
        byte[] file = JpegPictures.behindStart(JpegPictures.behindStart(BASELINE, hidden), marker);

        Refusal.ofHeader(file, Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void the_end_of_a_preview_is_not_taken_for_the_end_of_the_picture() {
        byte[] file = JpegPictures.withPreview(BASELINE, BASELINE);

        Quarters.shownBy(file);
        Refusal.ofHeader(Arrays.copyOf(file, file.length - 40), Reason.UNREADABLE_PICTURE);
    }
}
