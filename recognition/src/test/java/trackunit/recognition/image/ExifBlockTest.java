package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.recognition.image.PhotoHeader.Format;

/** What stands behind the end of a sound picture, where anything may stand. */
@Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
class ExifBlockTest {

    /** From the length of one chunk to the next: such a negative length leads from a chunk to itself. */
    private static final int PNG_STEP = 12;

    private static final int WEBP_STEP = 8;

    @ParameterizedTest
    @ValueSource(ints = {-PNG_STEP, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_chunk_behind_a_png_is_passed_over(int length) {
        byte[] file = followed(
                PngPictures.write(Quarters.rgb()),
                ByteBuffer.allocate(PNG_STEP).putInt(length).put(name()));

        assertThat(PhotoHeader.read(file, file.length, Integer.MAX_VALUE).format())
                .isEqualTo(Format.PNG);
        assertThat(ExifBlock.of(file, Format.PNG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-WEBP_STEP, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_chunk_behind_a_webp_is_passed_over(int length) {
        byte[] file = followed(
                WebpPictures.quarters(WebpPictures.LOSSY, Quarters::channels),
                ByteBuffer.allocate(WEBP_STEP)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(name())
                        .putInt(length));

        assertThat(PhotoHeader.read(file, file.length, Integer.MAX_VALUE).format())
                .isEqualTo(Format.WEBP);
        assertThat(ExifBlock.of(file, Format.WEBP)).isEmpty();
    }

    private static byte[] name() {
        return "more".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] followed(byte[] file, ByteBuffer chunk) {
        byte[] longer = Arrays.copyOf(file, file.length + chunk.capacity());
        System.arraycopy(chunk.array(), 0, longer, file.length, chunk.capacity());
        return longer;
    }
}
