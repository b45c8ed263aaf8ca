package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Draws in a JVM of its own and looks at what that JVM needed. */
class BareMachineTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Draws one picture, as the tests of other modules do. */
    public static void main(String[] args) {
        new PhotoGenerator(1).next();
    }

    @Test
    void no_picture_asks_the_machine_for_a_font_or_a_screen() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        JAVA.toString(),
                        "-Djava.awt.headless=true",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareMachineTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(loaded).isZero();
        assertThat(loaded)
                .contains(PhotoGenerator.class.getName())
                .doesNotContain("sun.font.FontManager", "sun.font.SunFontManager", "sun.awt.FontConfiguration");
    }
}
