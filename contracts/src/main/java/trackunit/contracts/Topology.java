package trackunit.contracts;

import java.util.Map;

/**
 * The broker's exchanges, routing keys and queues, as {@code trackunit/definitions.json} declares them. A test holds
 * the two together; the services declare nothing durable themselves.
 */
public final class Topology {

    /** Where the file with the definitions lies on the class path, in the format that RabbitMQ loads. */
    public static final String DEFINITIONS = "trackunit/definitions.json";

    /** Direct: all commands. */
    public static final String COMMANDS = "analysis.commands";

    /** Fanout: one exchange for each kind of event. */
    public static final String STARTED = "analysis.started";

    public static final String PROGRESSED = "analysis.progressed";
    public static final String COMPLETED = "analysis.completed";
    public static final String FAILED = "analysis.failed";
    public static final String CANCELLED = "analysis.cancelled";

    /** The exchanges of events, by their kind; a kind that is not among them is one of a newer version. */
    public static final Map<String, String> EVENTS = Map.of(
            kind(AnalysisStarted.class), STARTED,
            kind(AnalysisProgressed.class), PROGRESSED,
            kind(AnalysisCompleted.class), COMPLETED,
            kind(AnalysisFailed.class), FAILED,
            kind(AnalysisCancelled.class), CANCELLED);

    /** Fanout exchange and queue: messages that nobody can work on, with the reason. */
    public static final String DEAD_LETTER = "analysis.dead-letter";

    /** The header of a dead letter that says why it is one. */
    public static final String REASON_HEADER = "x-reason";

    /** The headers of a dead letter that say where it came from, and when it was put aside (ISO 8601). */
    public static final String ORIGINAL_EXCHANGE_HEADER = "x-original-exchange";

    public static final String ORIGINAL_ROUTING_KEY_HEADER = "x-original-routing-key";
    public static final String ORIGINAL_QUEUE_HEADER = "x-original-queue";
    public static final String PUT_ASIDE_AT_HEADER = "x-put-aside-at";

    /** The header by which a publisher knows what the broker sends back; it means nothing to whoever gets the message. */
    public static final String PUBLISH_NUMBER_HEADER = "x-publish-number";

    /** What a queue of the orchestrator is called, before the routing key that it is bound with. */
    public static final String QUEUE_PREFIX = "orchestrator.";

    public static final String REQUEST_KEY = "analysis.request";
    public static final String CANCEL_KEY = "analysis.cancel";
    public static final String RETRY_KEY = "analysis.retry";

    /** What the key of batch work ends in: its queue of its own lets interactive work pass. */
    private static final String BATCH_SUFFIX = ".batch";

    private Topology() {}

    /** The routing key of a step's commands. */
    public static String stepKey(StepName step, Priority priority) {
        String key =
                switch (step) {
                    case RECOGNITION -> "analysis.recognition.request";
                    case METADATA -> "analysis.metadata.request";
                    case COMPARISON -> "analysis.comparison.request";
                };
        return priority == Priority.BATCH ? key + BATCH_SUFFIX : key;
    }

    /** The queue of the orchestrator that commands with this routing key go to. */
    public static String queue(String routingKey) {
        return QUEUE_PREFIX + routingKey;
    }

    /** What an event's kind is called, where it is written down. */
    public static String kind(Class<? extends AnalysisEvent> event) {
        return event.getSimpleName();
    }

    /** The exchange that an event is published to. */
    public static String exchange(AnalysisEvent event) {
        return EVENTS.get(kind(event.getClass()));
    }
}
