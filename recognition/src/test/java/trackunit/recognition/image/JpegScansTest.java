package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException.Reason;

class JpegScansTest {
    private static final int START_OF_SCAN = 0xda;
    private static final byte[] BASELINE = JpegPictures.write(Quarters.rgb());
    private static final byte[] PROGRESSIVE = JpegPictures.progressive(Quarters.rgb());

    @Test
    void a_jpeg_of_more_scans_than_any_program_writes_is_refused() {
        Refusal.ofHeader(ofScans(PROGRESSIVE, JpegScans.MOST + 1), Reason.PICTURE_TOO_LARGE);
        Refusal.ofHeader(ofScans(BASELINE, JpegScans.MOST + 1), Reason.PICTURE_TOO_LARGE);
        Refusal.ofHeader(ofScans(PROGRESSIVE, 100_000), Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void fewer_scans_are_accepted() {
        Quarters.shownBy(ofScans(BASELINE, JpegScans.MOST));
        assertThat(Quarters.header(ofScans(PROGRESSIVE, JpegScans.MOST)).width())
                .isEqualTo(Quarters.WIDTH);
    }

    /** Where a decoder waits for a restart marker it passes over a reserved one, and not over a segment behind it. */
    @Test
    void scans_cannot_hide_behind_a_reserved_marker() {
        byte[] file = ofScans(BASELINE, JpegScans.MOST + 1);
        int first = firstScan(file);
        byte[] marker = {(byte) 0xff, 0x02, (byte) 0xff, (byte) 0xff};
        ByteBuffer hiding = ByteBuffer.allocate(file.length + marker.length);
        hiding.put(file, 0, first).put(marker).put(file, first, file.length - first);

        Refusal.ofHeader(hiding.array(), Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void scans_that_no_decoder_sees_do_not_count() {
        byte[] segments = new byte[2 * JpegScans.MOST + 2];
        for (int i = 0; i < segments.length; i += 2) {
            segments[i] = (byte) 0xff;
            segments[i + 1] = (byte) START_OF_SCAN;
        }
        byte[] appended = Arrays.copyOf(BASELINE, BASELINE.length + segments.length);
        System.arraycopy(segments, 0, appended, BASELINE.length, segments.length);

        Quarters.shownBy(JpegPictures.withPreview(appended, segments));
    }

    /** Repeats the last scan. */
    private static byte[] ofScans(byte[] jpeg, int scans) {
        int last = lastScan(jpeg);
        int length = jpeg.length - 2 - last;
        int more = scans - (int) scans(jpeg).count();
        byte[] file = Arrays.copyOf(jpeg, jpeg.length + more * length);
        for (int i = 1; i <= more; i++) {
            System.arraycopy(jpeg, last, file, last + i * length, length);
        }
        System.arraycopy(jpeg, jpeg.length - 2, file, file.length - 2, 2);
        return file;
    }

    private static int lastScan(byte[] jpeg) {
        return scans(jpeg).max().orElseThrow();
    }

    private static int firstScan(byte[] jpeg) {
        return scans(jpeg).min().orElseThrow();
    }

    private static IntStream scans(byte[] jpeg) {
        return IntStream.range(0, jpeg.length - 1)
                .filter(at -> (jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == START_OF_SCAN);
    }
}
