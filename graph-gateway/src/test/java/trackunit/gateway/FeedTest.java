package trackunit.gateway;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import trackunit.contracts.AnalysisEvent;

/** What tests of streams need: an orchestrator with a log, and its way to the broker. */
abstract class FeedTest {

    final Story story = Story.of(Tokens.owner("alice"));
    Orchestrator orchestrator;
    Broker broker;

    @BeforeEach
    void open() {
        orchestrator = Orchestrator.start();
        broker = Broker.open();
    }

    @AfterEach
    void close() {
        orchestrator.close();
        broker.close();
    }

    /** Writes events to the log and publishes them, as the orchestrator does. */
    void happen(Story story, AnalysisEvent... events) {
        orchestrator.append(story, List.of(events));
        List.of(events).forEach(broker::publish);
    }
}
