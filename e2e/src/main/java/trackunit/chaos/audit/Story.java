package trackunit.chaos.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was told of one analysis. All subscribers must be told the same, in this order. */
public final class Story {

    private static final Set<String> ENDS = Set.of("AnalysisCompleted", "AnalysisFailed", "AnalysisCancelled");

    private final String id;
    private final Ledger ledger;
    private final List<String> events = new ArrayList<>();
    private volatile Instant acceptedAt;
    private volatile boolean refused;

    Story(String id, Ledger ledger) {
        this.id = id;
        this.ledger = ledger;
    }

    /** The analysis. */
    public String id() {
        return id;
    }

    /** The gateway has accepted it. */
    public void accept() {
        acceptedAt = Instant.now();
    }

    /** The gateway was asked for it, and did not say that it accepts it. */
    public void refuse() {
        refused = true;
    }

    /** Whether it was accepted. */
    public boolean accepted() {
        return acceptedAt != null;
    }

    /** Whether it was accepted after that. */
    public boolean acceptedAfter(Instant time) {
        return accepted() && acceptedAt.isAfter(time);
    }

    /** Whether it was not, for good. */
    public boolean refused() {
        return refused;
    }

    /**
     * Takes an event that a subscriber got.
     *
     * @param before the seq of the last event that this subscriber had
     * @return the seq of the last event that it has now
     */
    public synchronized int tell(JsonNode event, int before) {
        int seq = event.path("seq").asInt();
        if (!event.path("correlationId").asText().equals(id)) {
            ledger.fault(Fault.FOREIGN, id + " was told of " + event);
        } else if (seq <= before) {
            ledger.fault(Fault.DUPLICATE, id + " got " + seq + " after " + before);
            return before;
        } else if (seq > before + 1) {
            ledger.fault(Fault.GAP, id + " got " + seq + " after " + before);
        }
        write(
                seq,
                event.path("__typename").asText() + ' ' + event.path("attempt").asInt());
        return seq;
    }

    private void write(int seq, String text) {
        if (seq == events.size() + 1) {
            events.add(text);
        } else if (seq <= events.size() && !events.get(seq - 1).equals(text)) {
            ledger.fault(Fault.TWO_STORIES, id + " has at " + seq + ' ' + events.get(seq - 1) + " and " + text);
        }
    }

    /** How many events are known. */
    public synchronized int length() {
        return events.size();
    }

    /** Whether the last known event ends an attempt. */
    public synchronized boolean ended() {
        return !events.isEmpty() && ENDS.contains(type());
    }

    /** Whether the last known event says that it was cancelled. */
    public synchronized boolean cancelled() {
        return !events.isEmpty() && type().equals("AnalysisCancelled");
    }

    private String type() {
        String last = events.get(events.size() - 1);
        return last.substring(0, last.indexOf(' '));
    }
}
