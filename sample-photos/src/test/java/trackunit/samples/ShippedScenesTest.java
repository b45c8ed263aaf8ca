package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.samples.machine.Written;
import trackunit.samples.picture.Shot;
import trackunit.samples.picture.Studio;

class ShippedScenesTest {

    /** Decoders, encoders and edges of shapes differ a little between JDKs; what another scene shows differs by far more. */
    private static final double TOLERATED_MEAN = 2.0;

    private static final double LEGIBLE = 40;
    private static final Rectangle2D PICTURE = new Rectangle2D.Double(20, 20, Studio.WIDTH - 40, Studio.HEIGHT - 40);

    static Stream<Scene> scenes() {
        return ShippedScenes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void the_committed_picture_is_what_the_generator_draws_and_its_decals_are_legible(Scene scene) throws IOException {
        Shot shot = PhotoGenerator.shoot(scene);
        byte[] committed = SamplePhotos.shipped(scene.file()).bytes();

        assertThat(difference(ImageIO.read(new ByteArrayInputStream(committed)), shot.image()))
                .as("run DrawSamples again if the picture was meant to change")
                .isLessThan(TOLERATED_MEAN);
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

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < Studio.HEIGHT; y++) {
            for (int x = 0; x < Studio.WIDTH; x++) {
                sum += difference(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / 3.0 / Studio.WIDTH / Studio.HEIGHT;
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff))
                + Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff))
                + Math.abs((one & 0xff) - (other & 0xff));
    }
}
