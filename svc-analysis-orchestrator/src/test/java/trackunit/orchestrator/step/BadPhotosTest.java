package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.FailureReason;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.BadPhotos;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class BadPhotosTest {

    @Inject
    Requester requester;

    static Stream<Arguments> badPhotos() {
        return Stream.of(
                Arguments.of("text", PhotoFormat.JPEG, BadPhotos.notAPicture(), FailureReason.NOT_A_PICTURE),
                Arguments.of("nothing", PhotoFormat.JPEG, BadPhotos.empty(), FailureReason.NOT_A_PICTURE),
                Arguments.of("a PNG as JPEG", PhotoFormat.JPEG, SmallPhotos.png(), FailureReason.TYPE_MISMATCH),
                Arguments.of("half", PhotoFormat.JPEG, BadPhotos.truncatedJpeg(), FailureReason.UNREADABLE_PICTURE),
                Arguments.of("a bomb", PhotoFormat.PNG, BadPhotos.bombPng(), FailureReason.PICTURE_TOO_LARGE),
                Arguments.of("a JPEG bomb", PhotoFormat.JPEG, BadPhotos.bombJpeg(), FailureReason.PICTURE_TOO_LARGE),
                Arguments.of("many scans", PhotoFormat.JPEG, jpegOfManyScans(), FailureReason.PICTURE_TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badPhotos")
    void a_photo_that_is_none_fails_at_once_with_its_reason(
            String what, PhotoFormat declared, byte[] photo, FailureReason reason) {
        RequestAnalysis request = requester.stored(Requester.newOwner(), declared, photo);

        requester.request(request);

        AnalysisFailed end = requester.awaitEnd(request.correlationId(), AnalysisFailed.class);
        assertThat(end.reason()).isEqualTo(reason);
        assertThat(end.message()).endsWith(".");
    }

    /** A sound JPEG, whose one scan comes again and again. */
    private static byte[] jpegOfManyScans() {
        byte[] jpeg = SmallPhotos.jpeg();
        int scan = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00da");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, scan);
        for (int i = 0; i < 1000; i++) {
            file.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        file.write(jpeg, jpeg.length - 2, 2);
        return file.toByteArray();
    }

    @Test
    void a_photo_of_more_bytes_than_are_accepted_is_not_read_to_its_end() {
        byte[] tooMuch = new byte[(20 << 20) + 1];
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, tooMuch);

        requester.request(request);

        assertThat(requester
                        .awaitEnd(request.correlationId(), AnalysisFailed.class)
                        .reason())
                .isEqualTo(FailureReason.PICTURE_TOO_LARGE);
    }

    @Test
    void a_photo_that_was_exchanged_after_it_was_confirmed_is_not_analysed() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
        RequestAnalysis confirmedOther = Requester.of(request.objectKey(), "0".repeat(64));

        requester.request(confirmedOther);

        assertThat(requester
                        .awaitEnd(confirmedOther.correlationId(), AnalysisFailed.class)
                        .reason())
                .isEqualTo(FailureReason.CHECKSUM_MISMATCH);
    }
}
