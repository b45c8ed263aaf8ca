package trackunit.recognition.image;

import static java.awt.color.ColorSpace.CS_GRAY;
import static java.awt.color.ColorSpace.CS_sRGB;
import static java.awt.image.DataBuffer.TYPE_BYTE;
import static java.awt.image.DataBuffer.TYPE_USHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngFormatsTest {
    private static final int WHITE = 0xffffff;
    private static final byte[] PLAIN = PngPictures.write(Quarters.rgb());

    @Test
    void a_png_of_eight_bits_is_decoded() {
        Quarters.shownBy(PLAIN);
    }

    @Test
    void a_png_of_sixteen_bits_is_decoded() {
        byte[] file = PngPictures.write(
                Quarters.of(model(CS_sRGB, false, TYPE_USHORT), rgb -> sixteen(Quarters.channels(rgb))));

        assertThat(PngPictures.depth(file)).isEqualTo(16);
        Quarters.shownBy(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {TYPE_BYTE, TYPE_USHORT})
    void a_grey_png_is_decoded(int type) {
        shownInGrey(
                PngPictures.write(Quarters.of(model(CS_GRAY, false, type), rgb -> scaled(type, Quarters.grey(rgb)))));
    }

    @Test
    void a_png_of_a_palette_is_decoded() {
        BufferedImage image =
                new BufferedImage(Quarters.WIDTH, Quarters.HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette(false));

        Quarters.shownBy(PngPictures.write(Quarters.paint(image)));
    }

    @Test
    void a_png_of_a_palette_lies_on_white_where_a_colour_is_transparent() {
        BufferedImage image =
                new BufferedImage(Quarters.WIDTH, Quarters.HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, palette(true));
        Quarters.fill(image.getRaster(), rgb -> new int[] {rgb == Quarters.RED ? 0 : 2});

        Quarters.shownBy(PngPictures.write(image), WHITE, Quarters.BLUE, Quarters.BLUE, Quarters.BLUE);
    }

    private static IndexColorModel palette(boolean firstTransparent) {
        int[] colours = {Quarters.RED, Quarters.GREEN, Quarters.BLUE, Quarters.YELLOW};
        int[] opaque = Arrays.stream(colours).map(c -> 0xff000000 | c).toArray();
        opaque[0] = firstTransparent ? Quarters.RED : opaque[0];
        return new IndexColorModel(8, 4, opaque, 0, firstTransparent, -1, TYPE_BYTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {TYPE_BYTE, TYPE_USHORT})
    void a_transparent_png_lies_on_white(int type) {
        byte[] file = PngPictures.write(Quarters.of(model(CS_sRGB, true, type), rgb -> scaled(type, seeThrough(rgb))));

        Quarters.shownBy(file, WHITE, 0x8fd79f, Quarters.BLUE, Quarters.YELLOW);
    }

    /** Red is transparent, and green half. */
    private static int[] seeThrough(int rgb) {
        int[] of = Quarters.channels(rgb);
        return new int[] {of[0], of[1], of[2], alpha(rgb)};
    }

    private static int alpha(int rgb) {
        return rgb == Quarters.RED ? 0 : rgb == Quarters.GREEN ? 0x80 : 0xff;
    }

    @ParameterizedTest
    @ValueSource(ints = {TYPE_BYTE, TYPE_USHORT})
    void a_transparent_grey_png_lies_on_white(int type) {
        byte[] file = PngPictures.write(
                Quarters.of(model(CS_GRAY, true, type), rgb -> scaled(type, Quarters.grey(rgb), alpha(rgb))));
        int green = (Quarters.grey(Quarters.GREEN) + 0xff) / 2;

        Quarters.shownBy(file, WHITE, green * 0x010101, grey(Quarters.BLUE), grey(Quarters.YELLOW));
    }

    private static void shownInGrey(byte[] file) {
        Quarters.shownBy(file, grey(Quarters.RED), grey(Quarters.GREEN), grey(Quarters.BLUE), grey(Quarters.YELLOW));
    }

    private static int grey(int rgb) {
        return Quarters.grey(rgb) * 0x010101;
    }

    private static ColorModel model(int space, boolean alpha, int type) {
        int transparency = alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
        return new ComponentColorModel(ColorSpace.getInstance(space), alpha, false, transparency, type);
    }

    private static int[] scaled(int type, int... samples) {
        return type == TYPE_USHORT ? sixteen(samples) : samples;
    }

    private static int[] sixteen(int... samples) {
        return Arrays.stream(samples).map(sample -> sample * 257).toArray();
    }

    @Test
    void a_small_transparent_png_has_a_fingerprint() {
        BufferedImage dot = new BufferedImage(1, 3, BufferedImage.TYPE_INT_ARGB);

        try (Photo photo = Quarters.decoded(PngPictures.write(dot))) {
            Quarters.assertColour(photo.pixels(), 0, 2, WHITE);
        }
        assertThat(Quarters.hash(PngPictures.write(dot))).isEqualTo(Quarters.hash(PngPictures.white(1, 3)));
    }

    @Test
    void a_long_transparent_png_is_decoded_smaller() {
        BufferedImage strip = new BufferedImage(3203, 5, BufferedImage.TYPE_INT_ARGB);

        try (Photo photo = Quarters.decoded(PngPictures.write(strip))) {
            assertThat(photo.pixels().cols()).isEqualTo(1602);
            Quarters.assertColour(photo.pixels(), 800, 1, WHITE);
        }
    }
}
