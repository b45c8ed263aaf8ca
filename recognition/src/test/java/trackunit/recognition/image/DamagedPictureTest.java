package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import trackunit.recognition.UnreadablePhotoException;

class DamagedPictureTest {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_PIXELS = 1_000_000;
    private static final byte[] LOSSLESS = WebpPictures.quarters(WebpPictures.LOSSLESS, Quarters::channels);
    private static final byte[] LOSSY = WebpPictures.quarters(WebpPictures.LOSSY, Quarters::channels);
    private static final List<byte[]> WHOLE = List.of(
            JpegPictures.write(Quarters.rgb()),
            JpegPictures.progressive(Quarters.rgb()),
            PngPictures.write(Quarters.rgb()),
            LOSSY,
            LOSSLESS,
            WebpPictures.animated(Quarters.WIDTH, Quarters.HEIGHT, 0, 0, LOSSLESS, LOSSY));

    @Property(tries = 400)
    void a_picture_with_a_wrong_byte_is_decoded_or_refused(
            @ForAll @IntRange(max = 5) int kind, @ForAll @IntRange(max = 9999) int where, @ForAll byte wrong) {
        byte[] file = WHOLE.get(kind).clone();
        file[where * file.length / 10_000] = wrong;

        try (Photo photo = Photo.decode(file, MAX_BYTES, MAX_PIXELS, DecodingRoom.usual())) {
            assertThat(photo.pixels().channels()).isEqualTo(3);
        } catch (UnreadablePhotoException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
