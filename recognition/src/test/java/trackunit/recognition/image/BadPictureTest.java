package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.recognition.UnreadablePhotoException;

/** Files that are no picture, or lie: each row of the table is bytes, {@code <<3*00>>} for {@code 000000}. */
class BadPictureTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "bad-inputs", "pictures.tsv");
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+)\\*(.*?)>>");
    private static final long MAX_BYTES = 20L << 20;
    private static final long MAX_PIXELS = 100_000_000;

    static Stream<Arguments> pictures() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void a_bad_picture_is_refused_with_its_reason(String name, String bytes, String reason) {
        String hex = REPEATED.matcher(bytes)
                .replaceAll(m -> m.group(2).repeat(Integer.parseInt(m.group(1))))
                .replace(" ", "");
        byte[] file = HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> PhotoHeader.read(file, MAX_BYTES, MAX_PIXELS))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadablePhotoException.class))
                .extracting(UnreadablePhotoException::reason)
                .hasToString(reason);
    }

    @Property
    void any_bytes_are_refused_or_have_a_size(@ForAll byte[] file) {
        try {
            assertThat(PhotoHeader.read(file, MAX_BYTES, MAX_PIXELS).width()).isPositive();
        } catch (UnreadablePhotoException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
