package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.contracts.Topology;
import trackunit.samples.SmallPhotos;

/** What becomes of an operation one of whose variables is none of its type (GraphQL, section 6.1.2), and of one whose are. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class VariablesTest extends RequestsTest {

    private static final String CONFIRM =
            "mutation($id: ID!, $bytes: BigInteger!, $other: BigInteger!, $sum: String!) {"
                    + " a: confirmUpload(uploadId: $id, bytes: $bytes, checksum: $sum) { status }"
                    + " b: confirmUpload(uploadId: $id, bytes: $other, checksum: $sum) { status } }";

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "1.5", "\"1.5\"", "true"})
    void nothing_is_run_where_one_of_them_is_no_number(String wrong) throws Exception {
        JsonNode answer = confirmed(GraphQl.JSON.readTree(wrong));
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.path("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asText()).contains("other");
        assertThat(broker.command(Topology.REQUEST_KEY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "%d.0", "%de0", "\"%d\""})
    void a_whole_number_may_be_written_in_any_way(String written) throws Exception {
        JsonNode size = GraphQl.JSON.readTree(written.formatted(SmallPhotos.png().length));
        assertThat(confirmed(size).at("/data/b/status").asText()).isEqualTo("ANALYSIS_REQUESTED");
        await().until(() -> broker.command(Topology.REQUEST_KEY) != null);
    }

    @Test
    void a_field_that_fails_is_told_once() {
        JsonNode errors =
                alice.ask("{ analyses(first: 0) { endCursor } }", Map.of()).path("errors");
        assertThat(errors).hasSize(1);
    }

    private JsonNode confirmed(JsonNode other) {
        Photo photo = Photo.put(alice, SmallPhotos.png(), "image/png");
        Map<String, Object> variables =
                Map.of("id", photo.uploadId(), "bytes", photo.bytes().length, "other", other, "sum", photo.sha256());
        return alice.ask(CONFIRM, variables);
    }
}
