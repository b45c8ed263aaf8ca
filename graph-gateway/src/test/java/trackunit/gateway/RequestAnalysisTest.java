package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.Topology;
import trackunit.samples.SmallPhotos;

/** How an analysis is asked for, and what names the request. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class RequestAnalysisTest extends RequestsTest {

    private static final String REQUEST =
            "mutation($in: RequestAnalysisInput!) { requestAnalysis(input: $in) { correlationId } }";

    private final Story story = Story.of(Tokens.owner("alice"));

    @Test
    void an_analysis_is_asked_for_with_wishes_and_twice_is_once() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        Map<String, Object> input =
                Map.of("objectKey", photo.key(), "clientRequestId", "mine-1", "priority", "BATCH", "location", true);
        String id = request(input).path("correlationId").asText();
        assertThat(id).isEqualTo(request(input).path("correlationId").asText());
        assertThat(id)
                .isEqualTo(CorrelationId.of(Tokens.owner("alice"), photo.key() + "\nmine-1")
                        .toString());

        RequestAnalysis command = (RequestAnalysis) command(Topology.REQUEST_KEY);
        assertThat(command.priority()).isEqualTo(Priority.BATCH);
        assertThat(command.location()).isTrue();
        assertThat(command.sha256()).isEqualTo(photo.sha256());
        assertThat(command(Topology.REQUEST_KEY).correlationId()).isEqualTo(command.correlationId());
    }

    @Test
    void one_name_for_two_photos_is_two_requests() {
        Photo first = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        Photo second = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");

        assertThat(request(Map.of("objectKey", first.key(), "clientRequestId", "mine-2")))
                .isNotEqualTo(request(Map.of("objectKey", second.key(), "clientRequestId", "mine-2")));
    }

    @Test
    void without_wishes_the_photo_names_the_request() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        assertThat(request(Map.of("objectKey", photo.key()))
                        .path("correlationId")
                        .asText())
                .isEqualTo(photo.correlationId());
    }

    @Test
    void wishes_that_are_null_are_no_wishes() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        Map<String, Object> input = new HashMap<>(Map.of("objectKey", photo.key()));
        List.of("clientRequestId", "priority", "location").forEach(wish -> input.put(wish, null));
        request(input);
        RequestAnalysis command = (RequestAnalysis) command(Topology.REQUEST_KEY);
        assertThat(command.priority()).isEqualTo(Priority.INTERACTIVE);
        assertThat(command.location()).isFalse();
    }

    @Test
    void somebody_elses_photo_is_refused_by_its_shape() {
        Photo photo = Photo.put(alice, SmallPhotos.jpeg(), "image/jpeg");
        Map<String, Object> input = Map.of("in", Map.of("objectKey", photo.key()));
        assertThat(GraphQl.as("bob").code(REQUEST, input)).isEqualTo("FORBIDDEN");
    }

    @Test
    void a_photo_that_is_not_there_is_not_found() {
        Map<String, Object> input = Map.of("in", Map.of("objectKey", story.key().toString()));
        assertThat(alice.code(REQUEST, input)).isEqualTo("NOT_FOUND");
    }

    private JsonNode request(Map<String, Object> input) {
        return alice.data(REQUEST, Map.of("in", input)).get("requestAnalysis");
    }

    private AnalysisCommand command(String routingKey) {
        return await().until(() -> broker.command(routingKey), command -> command != null);
    }
}
