package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import trackunit.recognition.image.NativeLibrary;

class ShippedModelsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+\\.onnx)` .*`([0-9a-f]{64})` \\|$", Pattern.MULTILINE);

    static Stream<String[]> files() throws IOException {
        String table = Files.readString(
                Path.of("src/main/resources/trackunit/recognition/text/MODELS.md"), StandardCharsets.UTF_8);
        return ROW.matcher(table).results().map(row -> new String[] {row.group(1), row.group(2)});
    }

    @Test
    void three_models_are_listed() throws IOException {
        assertThat(files()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_model_is_the_file_whose_checksum_is_written_beside_it(String file, String checksum)
            throws IOException, NoSuchAlgorithmException {
        try (InputStream model = TextModels.class.getResourceAsStream(file)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(model.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(checksum);
        }
    }

    @Test
    void the_alphabet_has_a_letter_for_each_answer_of_the_reader() {
        NativeLibrary.load();
        Mat line = Mat.zeros(48, 96, CvType.CV_8UC3);
        try (TextModels models = TextModels.open(1)) {
            TextModels.Plane steps = models.read(line);
            assertThat(Alphabet.shipped().size()).isEqualTo(steps.columns());
        }
        line.release();
    }
}
