package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.UnreadablePhotoException.Reason;

/** A frame that says another number of components than it has, or none. */
class JpegFrameTest {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_PIXELS = 1_000_000;
    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    /** Behind the marker: length, precision, height and width. */
    private static final int COMPONENTS = 2 + 7;

    @ParameterizedTest
    @MethodSource("frames")
    void a_frame_that_is_too_short_for_its_components_is_refused(byte[] file, int marker, int components) {
        file[indexOf(file, marker) + COMPONENTS] = (byte) components;

        assertThatThrownBy(() -> Photo.decode(file, MAX_BYTES, MAX_PIXELS, DecodingRoom.usual()))
                .isInstanceOfSatisfying(UnreadablePhotoException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNREADABLE_PICTURE));
    }

    @Test
    void a_file_that_ends_before_the_number_of_components_is_refused() {
        byte[] file = JpegPictures.write(Quarters.rgb());
        byte[] begun = Arrays.copyOf(file, indexOf(file, BASELINE) + COMPONENTS);

        assertThatThrownBy(() -> PhotoHeader.read(begun, MAX_BYTES, MAX_PIXELS))
                .isInstanceOfSatisfying(UnreadablePhotoException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNREADABLE_PICTURE));
    }

    static Stream<Arguments> frames() {
        return Stream.of(0, 4, 255)
                .flatMap(components -> Stream.of(
                        Arguments.of(JpegPictures.write(Quarters.rgb()), BASELINE, components),
                        Arguments.of(JpegPictures.progressive(Quarters.rgb()), PROGRESSIVE, components)));
    }

    private static int indexOf(byte[] file, int marker) {
        for (int i = 0; i < file.length - 1; i++) {
            if ((file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no frame");
    }
}
