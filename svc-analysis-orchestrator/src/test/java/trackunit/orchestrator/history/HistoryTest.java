package trackunit.orchestrator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.orchestrator.scene.SignIn;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class HistoryTest {

    @Inject
    Requester requester;

    @Inject
    SignIn signIn;

    @Test
    void an_owner_reads_the_snapshot_of_an_analysis() {
        RequestAnalysis request = analysed("alice");

        get("alice", "/" + request.correlationId())
                .statusCode(200)
                .body("correlationId", equalTo(request.correlationId().toString()))
                .body("objectKey", equalTo(request.objectKey().toString()))
                .body("state", equalTo("COMPLETED"))
                .body("percent", equalTo(100))
                .body("metadata.width", equalTo(SmallPhotos.EDGE))
                .body("failureReason", nullValue());
    }

    @Test
    void the_events_are_what_was_published_in_order() {
        RequestAnalysis request = analysed("alice");
        List<AnalysisEvent> heard = requester.heard(request.correlationId());

        get("alice", "/" + request.correlationId() + "/events")
                .body(
                        "header.seq",
                        equalTo(IntStream.rangeClosed(1, heard.size()).boxed().toList()))
                .body("version", not(hasItem(not(MessageCodec.VERSION))))
                .body("type[0]", equalTo("AnalysisStarted"));
        get("alice", "/" + request.correlationId() + "/events?afterSeq=1&first=2")
                .body("header.seq", contains(2, 3));
    }

    @Test
    void what_is_somebody_elses_is_not_there() {
        RequestAnalysis request = analysed("alice");

        get("bob", "/" + request.correlationId()).statusCode(404);
        get("bob", "/" + request.correlationId() + "/events").statusCode(404);
        get("bob", "?first=100")
                .statusCode(200)
                .body(
                        "analyses.correlationId",
                        not(hasItem(request.correlationId().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2f1e3c1e-0000-5000-8000-000000000000", "/no-id", "/no-id/events"})
    void what_does_not_exist_is_not_there(String path) {
        get("alice", path).statusCode(404);
    }

    @Test
    void pages_follow_one_another_from_the_newest_to_the_oldest() {
        RequestAnalysis first = analysed("bob");
        RequestAnalysis second = analysed("bob");

        String cursor = get("bob", "?first=1&state=COMPLETED")
                .body("analyses.correlationId", contains(second.correlationId().toString()))
                .extract()
                .path("endCursor");
        get("bob", "?first=1&state=COMPLETED&after=" + cursor)
                .body("analyses.correlationId", contains(first.correlationId().toString()));
        get("bob", "?state=RUNNING").body("analyses", hasSize(0)).body("endCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=nonsense", "?after=!", "?first=0", "?state=SLEEPING"})
    void what_cannot_be_asked_for_is_refused(String query) {
        get("alice", query).statusCode(400);
    }

    @Test
    void nobody_reads_without_a_token_of_this_audience_and_scope() {
        String path = "/internal/analyses/" + UUID.randomUUID();
        assertThat(status(path, "")).isEqualTo(401);
        assertThat(status(path, "nonsense")).isEqualTo(401);
        assertThat(status(path, signIn.token("alice") + "x")).isEqualTo(401);
        assertThat(status(path, signIn.token("alice", "trackunit-stranger", "analysis")))
                .isEqualTo(401);
        assertThat(status(path, signIn.token("alice", "trackunit-console", ""))).isEqualTo(403);
    }

    private static int status(String path, String token) {
        return RestAssured.given().auth().oauth2(token).get(path).statusCode();
    }

    private ValidatableResponse get(String user, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(signIn.token(user))
                .get("/internal/analyses" + path)
                .then();
    }

    private RequestAnalysis analysed(String user) {
        RequestAnalysis request =
                requester.stored(SignIn.owner(signIn.token(user)), PhotoFormat.JPEG, SmallPhotos.jpeg());
        requester.request(request);
        requester.awaitEnd(request.correlationId(), 1);
        return request;
    }
}
