package trackunit.console.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import trackunit.console.PassingFailure;
import trackunit.console.Patience;
import trackunit.console.graphql.Operation;
import trackunit.console.graphql.Subscriptions;

/** Follows analyses to their end, over as many sockets as it takes. Thread-safe. */
public final class AnalysisFollower {

    private final Subscriptions subscriptions;
    private final Patience patience;

    /** Follows by subscriptions. */
    public AnalysisFollower(Subscriptions subscriptions, Patience patience) {
        this.subscriptions = subscriptions;
        this.patience = patience;
    }

    /**
     * Hands every event on, in order, each once.
     *
     * @param afterSeq the seq of the last event that is known already; 0 for all
     * @param attempt the attempt to whose end it is followed, at the earliest; it may begin later
     * @return the event that ended the analysis; empty where nothing was left to tell
     */
    public Optional<AnalysisEvent> follow(
            String correlationId, int afterSeq, int attempt, Consumer<AnalysisEvent> events) {
        Position position = new Position(correlationId, afterSeq, attempt, events);
        subscriptions.follow(Operation.ON_ANALYSIS, position::variables, position::take);
        for (int failed = 1; position.unfinished(); failed++) {
            patience.await(failed, new PassingFailure("The stream ended before the analysis did", Duration.ZERO));
            subscriptions.follow(Operation.ON_ANALYSIS, position::variables, position::take);
        }
        return Optional.ofNullable(position.last);
    }

    /** How far one analysis was followed. */
    private static final class Position {
        private final String correlationId;
        private final int attempt;
        private final Consumer<AnalysisEvent> events;
        private int seq;
        private AnalysisEvent last;

        Position(String correlationId, int seq, int attempt, Consumer<AnalysisEvent> events) {
            this.correlationId = correlationId;
            this.seq = seq;
            this.attempt = attempt;
            this.events = events;
        }

        ObjectNode variables() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("correlationId", correlationId)
                    .put("afterSeq", seq)
                    .put("attempt", attempt);
        }

        void take(JsonNode data) {
            AnalysisEvent event = new AnalysisEvent(data.path("onAnalysis"));
            if (event.seq() > seq) {
                seq = event.seq();
                last = event;
                events.accept(event);
            }
        }

        boolean unfinished() {
            return last != null && !(last.terminal() && last.attempt() >= attempt);
        }
    }
}
