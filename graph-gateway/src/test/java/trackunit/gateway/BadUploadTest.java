package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.S3Client;
import trackunit.contracts.Topology;
import trackunit.samples.BadPhotos;
import trackunit.samples.SmallPhotos;

/** Uploads that are not accepted: each with its reason, and nothing of them left behind. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class BadUploadTest extends RequestsTest {

    private static final int LIMIT = 20 << 20;
    private static final byte[] JPEG = SmallPhotos.jpeg();

    @Inject
    S3Client store;

    @AfterEach
    void nothing_is_left_behind() {
        assertThat(broker.command(Topology.REQUEST_KEY)).isNull();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void a_bad_file_is_refused_and_removed(byte[] file, String reason) {
        Photo photo = Photo.put(alice, file, "image/jpeg");
        assertRefused(photo.refused(alice), reason);
        assertThat(stored(photo)).isFalse();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(BadPhotos.notAPicture(), "NOT_A_PICTURE"),
                Arguments.of(SmallPhotos.png(), "TYPE_MISMATCH"),
                Arguments.of(BadPhotos.empty(), "UPLOAD_EMPTY"),
                Arguments.of(Arrays.copyOf(JPEG, LIMIT + 1), "UPLOAD_TOO_LARGE"));
    }

    @Test
    void another_size_is_refused_and_removed() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        assertRefused(photo.refused(alice, JPEG.length - 1, photo.sha256()), "SIZE_MISMATCH");
        assertThat(stored(photo)).isFalse();
    }

    @Test
    void another_checksum_is_refused_and_removed() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        assertRefused(photo.refused(alice, JPEG.length, "0".repeat(64)), "CHECKSUM_MISMATCH");
        assertThat(stored(photo)).isFalse();
    }

    @Test
    void a_confirmation_without_an_upload_is_refused() {
        assertRefused(Photo.start(alice, JPEG, "image/jpeg").refused(alice), "UPLOAD_MISSING");
    }

    @Test
    void somebody_elses_upload_is_not_there_and_stays() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        assertRefused(photo.refused(GraphQl.as("bob")), "UPLOAD_MISSING");
        assertThat(stored(photo)).isTrue();
    }

    private static void assertRefused(JsonNode refusal, String reason) {
        assertThat(refusal.path("code").asText()).isEqualTo("BAD_UPLOAD");
        assertThat(refusal.path("reason").asText()).isEqualTo(reason);
    }

    private boolean stored(Photo photo) {
        return store.listObjectsV2(r -> r.bucket("photos").prefix(photo.key())).keyCount() > 0;
    }
}
