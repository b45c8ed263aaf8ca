package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.UnreadablePhotoException.Reason;
import trackunit.samples.BadPhotos;
import trackunit.samples.SamplePhotos;

class PhotoHeaderTest {
    private static final long MAX_BYTES = 20L << 20;
    private static final long MAX_PIXELS = 100_000_000;
    private static final byte[] SAMPLE = SamplePhotos.shipped().get(0).bytes();

    @Test
    void a_photo_says_its_format_and_size() {
        PhotoHeader header = PhotoHeader.read(SAMPLE, MAX_BYTES, MAX_PIXELS);

        assertThat(header.format()).isEqualTo(PhotoHeader.Format.JPEG);
        assertThat(header.width()).isGreaterThan(1000);
        assertThat(header.height()).isGreaterThan(700);
    }

    @Test
    void a_small_file_that_claims_to_be_enormous_is_refused_before_it_is_decoded() {
        refused(BadPhotos.bombPng(), Reason.PICTURE_TOO_LARGE);
        refused(BadPhotos.bombJpeg(), Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void what_is_no_picture_is_refused() {
        refused(BadPhotos.notAPicture(), Reason.NOT_A_PICTURE);
        refused(BadPhotos.empty(), Reason.NOT_A_PICTURE);
        refused("GIF89a....................".getBytes(), Reason.NOT_A_PICTURE);
    }

    @Test
    void a_picture_that_ends_too_early_is_refused() {
        refused(BadPhotos.truncatedJpeg(), Reason.UNREADABLE_PICTURE);
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        assertThatThrownBy(() -> PhotoHeader.read(SAMPLE, 1000, MAX_PIXELS))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadablePhotoException.class))
                .extracting(UnreadablePhotoException::reason)
                .isEqualTo(Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void a_webp_says_its_size_in_each_of_its_three_forms() {
        byte[] lossy = webp("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x06, 0xb0, 0x04);
        byte[] lossless = webp("VP8L", 0x2f, 0x3f, 0xc6, 0x2b, 0x01, 0, 0, 0, 0, 0);
        byte[] extended = webp("VP8X", 0, 0, 0, 0, 0x3f, 0x06, 0x00, 0xaf, 0x04, 0x00);

        for (byte[] file : new byte[][] {lossy, lossless, extended}) {
            PhotoHeader header = PhotoHeader.read(file, MAX_BYTES, MAX_PIXELS);
            assertThat(header).isEqualTo(new PhotoHeader(PhotoHeader.Format.WEBP, 1600, 1200));
        }
    }

    @Property(tries = 300)
    void a_photo_cut_anywhere_is_refused_and_never_breaks_the_reader(
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        byte[] cut = Arrays.copyOf(SAMPLE, (int) ((long) (SAMPLE.length - 1) * percent / 100));

        assertThatThrownBy(() -> PhotoHeader.read(cut, MAX_BYTES, MAX_PIXELS))
                .isInstanceOf(UnreadablePhotoException.class);
    }

    @Property(tries = 500)
    void any_bytes_behind_a_signature_are_read_or_refused(@ForAll byte[] bytes, @ForAll @IntRange(max = 2) int kind) {
        byte[][] signatures = {
            {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
            {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            {'R', 'I', 'F', 'F', 9, 9, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'}
        };
        byte[] file = Arrays.copyOf(signatures[kind], signatures[kind].length + bytes.length);
        System.arraycopy(bytes, 0, file, signatures[kind].length, bytes.length);
        try {
            assertThat(PhotoHeader.read(file, MAX_BYTES, MAX_PIXELS).width()).isPositive();
        } catch (UnreadablePhotoException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static byte[] webp(String chunk, int... content) {
        byte[] file = new byte[20 + content.length];
        byte[] head = ("RIFF....WEBP" + chunk).getBytes();
        System.arraycopy(head, 0, file, 0, head.length);
        Arrays.fill(file, 4, 8, (byte) 0);
        file[4] = (byte) (file.length - 8);
        for (int i = 0; i < content.length; i++) {
            file[20 + i] = (byte) content[i];
        }
        return file;
    }

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> PhotoHeader.read(file, MAX_BYTES, MAX_PIXELS))
                .asInstanceOf(InstanceOfAssertFactories.type(UnreadablePhotoException.class))
                .extracting(UnreadablePhotoException::reason)
                .isEqualTo(reason);
    }
}
