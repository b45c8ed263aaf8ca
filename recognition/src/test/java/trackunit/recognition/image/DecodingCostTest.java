package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException;

class DecodingCostTest {
    private static final int SIDE = 640;
    private static final long PIXELS = SIDE * SIDE;
    private static final BufferedImage COLOURED = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    private static final long MAX_BYTES = 20L << 20;

    @Test
    void a_jpeg_of_one_scan_costs_no_more_than_its_small_self() {
        byte[] file = JpegPictures.write(COLOURED);

        assertThat(cost(file)).isLessThan(file.length + PIXELS);
    }

    /** Two bytes each; of two of the three components there is one for four pixels. */
    @Test
    void a_progressive_jpeg_costs_its_coefficients_at_any_scale() {
        byte[] file = JpegPictures.progressive(COLOURED);

        assertThat(cost(file)).isBetween(3 * PIXELS, file.length + 4 * PIXELS);
    }

    @Test
    void a_png_costs_all_its_pixels() {
        assertThat(cost(PngPictures.write(COLOURED))).isGreaterThan(3 * PIXELS);
        assertThat(cost(PngPictures.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB))))
                .isGreaterThan(4 * PIXELS);
    }

    @Test
    void a_photo_that_takes_more_than_there_is_room_is_refused() {
        byte[] file = JpegPictures.progressive(COLOURED);
        DecodingRoom room = new DecodingRoom(PIXELS);

        assertThatThrownBy(() -> Photo.decode(file, MAX_BYTES, PIXELS, room))
                .isInstanceOf(UnreadablePhotoException.class);
        assertThatThrownBy(() -> PerceptualHash.of(file, MAX_BYTES, PIXELS, room))
                .isInstanceOf(UnreadablePhotoException.class);
    }

    private static long cost(byte[] file) {
        return DecodingCost.bytes(file, PhotoHeader.read(file, MAX_BYTES, PIXELS), Reduction.QUARTER);
    }
}
