package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.recognition.image.PhotoHeader.Format;

/** Photos that are stored lying on their side, on their head or mirrored: all formats are turned alike. */
class OrientationTest {
    private static final byte[] JPEG = JpegPictures.write(Quarters.rgb());
    private static final byte[] PNG = PngPictures.write(Quarters.rgb());
    private static final byte[] TRANSPARENT_PNG = PngPictures.write(
            Quarters.paint(new BufferedImage(Quarters.WIDTH, Quarters.HEIGHT, BufferedImage.TYPE_INT_ARGB)));
    private static final byte[] WEBP = WebpPictures.quarters(WebpPictures.LOSSY, Quarters::channels);
    private static final byte[] TRANSPARENT_WEBP = WebpPictures.quarters(
            WebpPictures.LOSSLESS, rgb -> new int[] {rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 255});

    /** Where the stored quarters, red, green, blue and yellow, come to lie when the picture is turned upright. */
    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB"})
    void a_photo_is_turned_as_its_exif_says(int orientation, String seen) {
        int[] colours = seen.chars().map(OrientationTest::colour).toArray();
        byte[] tiff = ExifBlocks.oriented(orientation);

        Stream.of(
                        JpegPictures.withExif(JPEG, tiff),
                        PngPictures.withExif(PNG, tiff),
                        PngPictures.withExif(TRANSPARENT_PNG, tiff),
                        WebpPictures.withExif(WEBP, tiff),
                        WebpPictures.withExif(TRANSPARENT_WEBP, tiff))
                .forEach(file -> Quarters.shownBy(file, colours[0], colours[1], colours[2], colours[3]));
    }

    static Stream<byte[]> blocksThatSayNothing() {
        return Stream.of(
                ExifBlocks.oriented(0),
                ExifBlocks.oriented(9),
                ExifBlocks.oriented(0xffff),
                ExifBlocks.of(ByteOrder.BIG_ENDIAN, ExifBlocks.LONG, 6),
                Arrays.copyOf(ExifBlocks.oriented(6), 18),
                new byte[] {'M', 'M', 0, 42, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
                new byte[] {'M', 'M', 0, 42, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xf0},
                new byte[1]);
    }

    @ParameterizedTest
    @MethodSource("blocksThatSayNothing")
    void a_photo_whose_exif_says_no_orientation_that_there_is_stays_as_it_is(byte[] tiff) {
        Quarters.shownBy(JpegPictures.withExif(JPEG, tiff));
        Quarters.shownBy(PngPictures.withExif(PNG, tiff));
        Quarters.shownBy(WebpPictures.withExif(WEBP, tiff));
    }

    @Test
    void the_orientation_is_read_in_either_order_of_bytes() {
        byte[] turned = ExifBlocks.of(ByteOrder.LITTLE_ENDIAN, ExifBlocks.SHORT, 6);

        assertThat(Orientation.of(JpegPictures.withExif(JPEG, turned), Format.JPEG))
                .isEqualTo(Orientation.TURNED_LEFT);
    }

    @Test
    void an_exif_block_larger_than_a_camera_writes_is_none() {
        byte[] large = Arrays.copyOf(ExifBlocks.oriented(6), 1 << 16);

        assertThat(ExifBlock.of(PngPictures.withExif(PNG, large), Format.PNG)).isEmpty();
        assertThat(ExifBlock.of(WebpPictures.withExif(WEBP, large), Format.WEBP))
                .isEmpty();
    }

    private static int colour(int letter) {
        return switch (letter) {
            case 'R' -> Quarters.RED;
            case 'G' -> Quarters.GREEN;
            case 'B' -> Quarters.BLUE;
            default -> Quarters.YELLOW;
        };
    }
}
