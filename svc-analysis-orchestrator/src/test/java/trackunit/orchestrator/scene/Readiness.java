package trackunit.orchestrator.scene;

import io.restassured.RestAssured;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What the process says of being ready. */
public final class Readiness {

    private Readiness() {}

    /** Waits until it answers with a status: 200, or 503. */
    public static void await(int status) {
        Awaitility.await("readiness " + status)
                .atMost(Duration.ofSeconds(30))
                .until(() -> RestAssured.get("/health/ready").statusCode() == status);
    }
}
