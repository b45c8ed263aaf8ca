package trackunit.chaos.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import trackunit.chaos.audit.Fault;

/** Listens on one replica to all that starts and ends for its user, and must hear of nobody else's. */
final class Watcher {

    /** How many subscriptions each holds. */
    static final int SUBSCRIPTIONS = 2;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Person person;
    private final URI gateway;

    Watcher(Person person, URI gateway) {
        this.person = person;
        this.gateway = gateway;
    }

    void run(Gate gate) throws InterruptedException {
        while (gate.open()) {
            try (Live live = Live.open(person.http(), gateway, person.user().token())) {
                live.subscribe("1", "subscription { onAnalysisStarted { correlationId } }", Map.of());
                live.subscribe("2", "subscription { onAnalysisCompleted { correlationId } }", Map.of());
                listen(live, gate);
            } catch (IOException e) {
                gate.open(PAUSE);
            }
        }
    }

    /** Until the socket ends or one of its subscriptions does: then both are taken up anew. */
    private void listen(Live live, Gate gate) throws IOException, InterruptedException {
        JsonNode message = live.next();
        while (gate.open() && message.path("type").asText().equals("next")) {
            for (JsonNode event : message.at("/payload/data")) {
                hear(event.path("correlationId").asText());
            }
            message = live.next();
        }
    }

    private void hear(String id) {
        if (!id.isEmpty() && !person.own().contains(id)) {
            person.ledger().fault(Fault.FOREIGN, person.user().name() + " heard of " + id);
        }
    }
}
