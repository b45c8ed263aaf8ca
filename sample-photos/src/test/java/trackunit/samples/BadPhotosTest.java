package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadPhotosTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_bomb_is_small_and_claims_to_be_enormous(String format) throws IOException {
        byte[] bomb = format.equals("png") ? BadPhotos.bombPng() : BadPhotos.bombJpeg();
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bomb)));

        assertThat(bomb).hasSizeLessThan(1_000);
        assertThat(reader.getWidth(0)).isEqualTo(BadPhotos.BOMB_EDGE);
        assertThat(reader.getHeight(0)).isEqualTo(BadPhotos.BOMB_EDGE);
    }

    @Test
    void a_truncated_jpeg_begins_well_and_does_not_end() {
        byte[] bytes = BadPhotos.truncatedJpeg();

        assertThat(bytes).startsWith((byte) 0xff, (byte) 0xd8);
        assertThat(bytes[bytes.length - 2] == (byte) 0xff && bytes[bytes.length - 1] == (byte) 0xd9)
                .isFalse();
    }

    @Test
    void what_is_not_a_picture_cannot_be_read_as_one() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(BadPhotos.notAPicture())))
                .isNull();
        assertThat(BadPhotos.empty()).isEmpty();
    }
}
