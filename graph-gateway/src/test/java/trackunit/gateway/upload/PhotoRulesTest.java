package trackunit.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import trackunit.contracts.PhotoFormat;
import trackunit.gateway.refusal.BadUploadReason;

class PhotoRulesTest {

    private static final StoredPhoto JPEG = new StoredPhoto(3, "ab", Optional.of(PhotoFormat.JPEG));

    @Test
    void a_size_is_from_one_byte_to_the_limit() {
        assertThat(PhotoRules.judgeSize(0, 10)).contains(BadUploadReason.UPLOAD_EMPTY);
        assertThat(PhotoRules.judgeSize(1, 10)).isEmpty();
        assertThat(PhotoRules.judgeSize(10, 10)).isEmpty();
        assertThat(PhotoRules.judgeSize(11, 10)).contains(BadUploadReason.UPLOAD_TOO_LARGE);
    }

    @Test
    void the_bytes_are_what_was_declared() {
        assertThat(PhotoRules.judgeFormat(JPEG, PhotoFormat.JPEG)).isEmpty();
        assertThat(PhotoRules.judgeFormat(JPEG, PhotoFormat.PNG)).contains(BadUploadReason.TYPE_MISMATCH);
        assertThat(PhotoRules.judgeFormat(new StoredPhoto(3, "ab", Optional.empty()), PhotoFormat.PNG))
                .contains(BadUploadReason.NOT_A_PICTURE);
    }

    @Test
    void size_and_checksum_are_what_was_claimed() {
        assertThat(PhotoRules.judgeClaim(JPEG, 3, "ab")).isEmpty();
        assertThat(PhotoRules.judgeClaim(JPEG, 4, "ab")).contains(BadUploadReason.SIZE_MISMATCH);
        assertThat(PhotoRules.judgeClaim(JPEG, 3, "cd")).contains(BadUploadReason.CHECKSUM_MISMATCH);
    }

    @Test
    void a_stream_is_read_no_further_than_just_beyond_the_limit() throws IOException {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[10_000_000]);
        assertThat(StoredPhoto.read(endless, 100).bytes()).isBetween(101L, 200_000L);
    }

    @Test
    void the_checksum_is_that_of_all_bytes() throws IOException {
        StoredPhoto photo = StoredPhoto.read(new ByteArrayInputStream("abc".getBytes()), 100);
        assertThat(photo.bytes()).isEqualTo(3);
        assertThat(photo.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(photo.format()).isEmpty();
    }
}
