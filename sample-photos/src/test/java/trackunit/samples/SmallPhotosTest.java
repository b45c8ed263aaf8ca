package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPhotosTest {

    @Test
    void the_jpeg_and_the_png_can_be_read() throws IOException {
        for (byte[] bytes : new byte[][] {SmallPhotos.jpeg(), SmallPhotos.png()}) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(image.getWidth()).isEqualTo(SmallPhotos.EDGE);
            assertThat(image.getRGB(30, 30) & 0xff).isBetween(0x7e, 0x82);
        }
    }

    /** The JDK has no reader for WebP: these bytes are the ones that libwebp was seen to read as 64 x 64, all 0x808080. */
    @Test
    void the_webp_is_what_libwebp_reads() {
        assertThat(HexFormat.of().formatHex(SmallPhotos.webp()))
                .isEqualTo("524946461a000000574542505650384c0d0000002f3fc00f002860010bd8ff020000");
    }
}
