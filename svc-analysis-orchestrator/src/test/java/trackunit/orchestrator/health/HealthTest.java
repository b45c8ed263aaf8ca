package trackunit.orchestrator.health;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import trackunit.cable.Cable;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.CutServices;
import trackunit.orchestrator.scene.Readiness;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SmallPhotos;

@QuarkusTest
@WithTestResource(CutServices.class)
class HealthTest {

    private static final Pattern COMPLETED =
            Pattern.compile("orchestrator_events_total\\{[^}]*type=\"AnalysisCompleted\"[^}]*} (\\S+)");

    @Inject
    BrokerProbe broker;

    @Inject
    Requester requester;

    Cable cable;

    @Test
    void a_queue_that_is_not_consumed_makes_the_process_unready_and_is_consumed_again() {
        Readiness.await(200);

        broker.deleteQueue(Topology.REQUEST_KEY);
        Readiness.await(503);
        RestAssured.get("/health/live").then().statusCode(200);

        broker.declareQueue(Topology.REQUEST_KEY);
        Readiness.await(200);
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
        requester.request(request);
        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);
    }

    @Test
    void a_broker_that_is_away_does_not_make_the_process_dead() {
        Readiness.await(200);
        cable.cut();
        try {
            Readiness.await(503);
            live();
        } finally {
            cable.mend();
        }
        Readiness.await(200);
        live();
    }

    private static void live() {
        RestAssured.get("/health/live")
                .then()
                .statusCode(200)
                .body(containsString("working"))
                .body(not(containsString("recognition-batch")));
    }

    @Test
    void the_metrics_tell_how_analyses_end_and_what_waits() {
        Readiness.await(200);
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, SmallPhotos.jpeg());
        requester.request(request);
        requester.awaitEnd(request.correlationId(), AnalysisCompleted.class);

        // Counted after the commit, when the event has perhaps been heard already.
        Awaitility.await().until(() -> completed() >= 1);
        RestAssured.get("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("orchestrator_relay_backlog"))
                .body(containsString("orchestrator_recognition_seconds"));
    }

    private static double completed() {
        String metrics = RestAssured.get("/metrics").asString();
        return COMPLETED
                .matcher(metrics)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .sum();
    }
}
