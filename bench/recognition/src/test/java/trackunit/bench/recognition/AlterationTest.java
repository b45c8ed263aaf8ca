package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlterationTest {
    private static final int BLUE = 0xff0000ff;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int GREY = 128;

    @TempDir
    private Path folder;

    @Test
    void a_shifted_photo_is_the_same_but_for_the_columns_and_rows_that_were_cut_off() throws IOException {
        List<Alteration> shifts = Alteration.shifts(2);

        assertThat(altered(shifts.get(0)).getRGB(10, 5)).isEqualTo(BLUE);
        assertThat(altered(shifts.get(1)).getRGB(7, 2)).isEqualTo(BLUE);
        assertThat(altered(shifts.get(1)).getWidth()).isEqualTo(WIDTH - 3);
        assertThat(altered(shifts.get(1)).getHeight()).isEqualTo(HEIGHT - 3);
    }

    @Test
    void a_copy_is_smaller() throws IOException {
        BufferedImage smaller = altered(Alteration.copies().get(0));

        assertThat(smaller.getWidth()).isEqualTo(352);
        assertThat(smaller.getHeight()).isEqualTo(264);
        assertThat(grey(smaller)).isBetween(GREY - 3, GREY + 3);
    }

    @Test
    void a_copy_lacks_what_is_at_the_left_and_at_the_top() throws IOException {
        BufferedImage cut = altered(Alteration.copies().get(1));

        assertThat(cut.getWidth()).isEqualTo(388);
        assertThat(cut.getHeight()).isEqualTo(291);
    }

    @Test
    void a_copy_is_larger_and_brighter() throws IOException {
        BufferedImage larger = altered(Alteration.copies().get(2));

        assertThat(larger.getWidth()).isEqualTo(480);
        assertThat(larger.getHeight()).isEqualTo(360);
        assertThat(grey(larger)).isBetween(134, 140);
    }

    @Test
    void a_copy_is_turned_and_darker() throws IOException {
        BufferedImage turned = altered(Alteration.copies().get(3));

        assertThat(turned.getWidth()).isEqualTo(WIDTH);
        assertThat(grey(turned)).isBetween(112, 119);
        assertThat(new Color(turned.getRGB(0, 0)).getGreen())
                .as("beside the turned photo")
                .isLessThan(20);
    }

    private static int grey(BufferedImage picture) {
        return new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2)).getGreen();
    }

    private BufferedImage altered(Alteration alteration) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(GREY, GREY, GREY));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        picture.setRGB(10, 5, BLUE);
        Path file = folder.resolve("photo.png");
        ImageIO.write(picture, "png", file.toFile());
        return ImageIO.read(new ByteArrayInputStream(alteration.of(file)));
    }
}
