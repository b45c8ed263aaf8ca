package trackunit.orchestrator.history;

import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.SignIn;

@QuarkusTest
@WithTestResource(LocalServices.class)
class DatabaseAwayTest {

    @Inject
    SignIn signIn;

    @Inject
    Jdbi jdbi;

    @Test
    void a_question_that_the_database_does_not_answer_is_worth_asking_again() {
        jdbi.useTransaction(handle -> {
            // Longer than whoever asks waits for the lock.
            handle.execute("set local idle_in_transaction_session_timeout = '1min'");
            handle.execute("lock table analysis in access exclusive mode");
            RestAssured.given()
                    .auth()
                    .oauth2(signIn.token("alice"))
                    .get("/internal/analyses/" + UUID.randomUUID())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue());
        });
    }
}
