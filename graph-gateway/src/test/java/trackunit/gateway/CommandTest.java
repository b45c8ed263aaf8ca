package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCommand;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.Topology;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class CommandTest {

    private static final String CANCEL =
            "mutation($id: ID!) { cancelAnalysis(correlationId: $id) { correlationId state } }";
    private static final String RETRY =
            "mutation($id: ID!) { retryAnalysis(correlationId: $id) { correlationId state } }";

    private final GraphQl alice = GraphQl.as("alice");
    private final Story story = Story.of(Tokens.owner("alice"));
    private Orchestrator orchestrator;
    private Broker broker;

    @BeforeEach
    void open() {
        orchestrator = Orchestrator.start();
        broker = Broker.open();
        List.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY)
                .forEach(key -> broker.purge(Topology.queue(key)));
    }

    @AfterEach
    void close() {
        orchestrator.close();
        broker.close();
    }

    @Test
    void a_running_analysis_can_be_cancelled_and_not_retried() {
        orchestrator.append(story, List.of(story.started(1)));
        assertThat(alice.data(CANCEL, id()).at("/cancelAnalysis/state").asText())
                .isEqualTo("RUNNING");
        CancelAnalysis sent = (CancelAnalysis) command(Topology.CANCEL_KEY);
        assertThat(sent.correlationId()).isEqualTo(story.id());
        assertThat(sent.attempt()).isEqualTo(1);
        assertThat(alice.code(RETRY, id())).isEqualTo("CONFLICT");
    }

    @Test
    void a_failed_analysis_can_be_retried_and_not_cancelled() {
        orchestrator.append(story, List.of(story.started(1), story.failed(2)));
        assertThat(alice.data(RETRY, id()).at("/retryAnalysis/state").asText()).isEqualTo("FAILED");
        RetryAnalysis sent = (RetryAnalysis) command(Topology.RETRY_KEY);
        assertThat(sent.correlationId()).isEqualTo(story.id());
        assertThat(sent.attempt()).isEqualTo(1);
        assertThat(alice.code(CANCEL, id())).isEqualTo("CONFLICT");
    }

    @Test
    void an_unknown_analysis_and_somebody_elses_look_alike() {
        orchestrator.append(story, List.of(story.started(1)));
        for (String mutation : List.of(CANCEL, RETRY)) {
            JsonNode foreign = GraphQl.as("bob").refusal(mutation, id());
            assertThat(foreign).isEqualTo(alice.refusal(mutation, Map.of("id", UUID.randomUUID())));
            assertThat(foreign.path("code").asText()).isEqualTo("NOT_FOUND");
        }
        assertThat(broker.command(Topology.CANCEL_KEY)).isNull();
    }

    @Test
    void a_command_that_no_queue_takes_is_answered_with_busy() {
        orchestrator.append(story, List.of(story.started(1)));
        broker.takeCommands(Topology.CANCEL_KEY, false);
        try {
            JsonNode refusal = alice.refusal(CANCEL, id());
            assertThat(refusal.path("code").asText()).isEqualTo("BUSY");
            assertThat(refusal.path("retryAfter").asInt()).isPositive();
        } finally {
            broker.takeCommands(Topology.CANCEL_KEY, true);
        }
        alice.data(CANCEL, id());
        assertThat(command(Topology.CANCEL_KEY).correlationId()).isEqualTo(story.id());
    }

    @Test
    void while_the_orchestrator_is_away_its_callers_are_asked_to_come_again() {
        orchestrator.close();
        JsonNode refusal = alice.refusal(CANCEL, id());
        assertThat(refusal.path("code").asText()).isEqualTo("BUSY");
        assertThat(refusal.path("retryAfter").asInt()).isPositive();
    }

    private AnalysisCommand command(String routingKey) {
        return await().until(() -> broker.command(routingKey), command -> command != null);
    }

    private Map<String, String> id() {
        return Map.of("id", story.id().toString());
    }
}
