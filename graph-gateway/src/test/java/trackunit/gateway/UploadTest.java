package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.rabbitmq.client.AMQP.BasicProperties;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.Topology;
import trackunit.samples.SamplePhotos;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class UploadTest extends RequestsTest {

    private static final byte[] JPEG = SamplePhotos.shipped().get(0).bytes();

    @Test
    void three_calls_are_enough_for_an_analysis() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        JsonNode confirmed = photo.confirm(alice);
        assertThat(confirmed.path("status").asText()).isEqualTo("ANALYSIS_REQUESTED");
        assertThat(confirmed.path("correlationId").asText()).isEqualTo(photo.correlationId());

        RequestAnalysis command =
                (RequestAnalysis) await().until(() -> broker.command(Topology.REQUEST_KEY), c -> c != null);
        assertThat(command.correlationId()).hasToString(photo.correlationId());
        assertThat(command.objectKey()).hasToString(photo.key());
        assertThat(command.owner()).isEqualTo(Tokens.owner("alice"));
        assertThat(command.sha256()).isEqualTo(photo.sha256());
        assertThat(command.priority()).isEqualTo(Priority.INTERACTIVE);
    }

    @Test
    void confirming_twice_is_confirming_once() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        assertThat(photo.confirm(alice)).isEqualTo(photo.confirm(alice));
    }

    @Test
    void a_confirmation_may_go_without_an_analysis() {
        Photo photo = Photo.put(alice, SmallPhotos.png(), "image/png");
        assertThat(photo.confirmOnly(alice).path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(broker.command(Topology.REQUEST_KEY)).isNull();
    }

    @Test
    void the_checksum_may_be_written_as_base64() {
        Photo photo = Photo.put(alice, JPEG, "image/jpeg");
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(photo.sha256()));
        JsonNode reason =
                photo.refused(alice, JPEG.length + 1, "sha256:" + base64).path("reason");
        assertThat(reason.asText()).isEqualTo("SIZE_MISMATCH");
    }

    @Test
    void a_command_survives_a_restart_of_the_broker_and_carries_its_trace() {
        Photo.put(alice, JPEG, "image/jpeg").confirm(alice);
        BasicProperties sent = await().until(
                        () -> broker.take(Topology.queue(Topology.REQUEST_KEY)), taken -> taken != null)
                .getProps();
        assertThat(sent.getDeliveryMode()).isEqualTo(2);
        assertThat(sent.getContentType()).isEqualTo("application/json");
        assertThat(sent.getMessageId()).isNotBlank();
        assertThat(sent.getHeaders()).containsKey("traceparent");
    }

    @Test
    void a_key_belongs_to_its_owner() {
        ObjectKey key = ObjectKey.parse(Photo.start(alice, JPEG, "image/jpeg").key());
        assertThat(key.owner()).isEqualTo(Tokens.owner("alice")).isNotEqualTo(Tokens.owner("bob"));
    }

    @Test
    void another_media_type_is_refused_at_once() {
        String query = "mutation{startUpload(filename:\"a.gif\",contentType:\"image/gif\"){correlationId}}";
        JsonNode refusal = alice.refusal(query, Map.of());
        assertThat(refusal.path("code").asText()).isEqualTo("BAD_UPLOAD");
        assertThat(refusal.path("reason").asText()).isEqualTo("UNSUPPORTED_TYPE");
    }

    @Test
    void a_put_of_another_media_type_is_refused_by_the_store() {
        assertThat(Photo.start(alice, JPEG, "image/jpeg").put("image/png")).isEqualTo(403);
    }
}
