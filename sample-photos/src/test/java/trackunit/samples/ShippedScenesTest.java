package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.samples.machine.Written;
import trackunit.samples.picture.Shot;
import trackunit.samples.picture.Studio;

class ShippedScenesTest {

    /** Encoders, decoders and the edges of shapes differ a little between JDKs: no channel by more than this. */
    private static final int SAME = 24;

    /** And where they do, in some tens of pixels; a changed letter is hundreds. */
    private static final int TOLERATED_PIXELS = 100;

    private static final double LEGIBLE = 40;
    private static final Rectangle2D PICTURE = new Rectangle2D.Double(20, 20, Studio.WIDTH - 40, Studio.HEIGHT - 40);

    static Stream<Scene> scenes() {
        return ShippedScenes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void the_committed_picture_is_what_the_generator_draws_and_its_decals_are_legible(Scene scene) throws IOException {
        Shot shot = PhotoGenerator.shoot(scene);
        BufferedImage committed = decoded(SamplePhotos.shipped(scene.file()).bytes());

        assertThat(differentPixels(committed, decoded(PhotoGenerator.encode(shot))))
                .as("run DrawSamples again if the picture was meant to change")
                .isLessThan(TOLERATED_PIXELS);
        assertThat(shot.written()).hasSameSizeAs(scene.markings().entrySet());
        assertThat(shot.written()).allMatch(text -> PICTURE.contains(text.bounds()));
        assertThat(shot.written())
                .filteredOn(text -> isDecal(text, scene.truth()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(text -> text.capitals() >= LEGIBLE);
    }

    private static boolean isDecal(Written text, Truth truth) {
        return text.text().equals(truth.model()) || truth.brand().toUpperCase().startsWith(text.text());
    }

    private static BufferedImage decoded(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static long differentPixels(BufferedImage one, BufferedImage other) {
        int[] pixels = pixels(one);
        int[] others = pixels(other);
        return IntStream.range(0, pixels.length)
                .filter(i -> isDifferent(pixels[i], others[i]))
                .count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, Studio.WIDTH, Studio.HEIGHT, null, 0, Studio.WIDTH);
    }

    private static boolean isDifferent(int one, int other) {
        return one != other
                && (isDifferent(one, other, 0) || isDifferent(one, other, 8) || isDifferent(one, other, 16));
    }

    private static boolean isDifferent(int one, int other, int shift) {
        return Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > SAME;
    }
}
