package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

class NativeMemoryTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern RELEASE = Pattern.compile("\\.release\\(\\)|Mat\\w*::release");

    @Test
    void a_matrix_is_empty_once_it_is_released() {
        NativeLibrary.load();
        Mat matrix = Mat.zeros(2, 2, CvType.CV_8U);

        NativeMemory.release(matrix);

        assertThat(matrix.empty()).isTrue();
    }

    /** The race is too rare to be provoked. */
    @Test
    void no_other_class_releases_a_matrix_itself() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> releasing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(NativeMemoryTest::releases)
                    .toList();
            assertThat(releasing).extracting(Path::getFileName).containsExactly(Path.of("NativeMemory.java"));
        }
    }

    private static boolean releases(Path file) {
        try {
            return RELEASE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
