package trackunit.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Something that happened to one analysis; {@code seq} counts 1, 2, 3 ... within it, without a gap. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnalysisStarted.class, name = "AnalysisStarted"),
    @JsonSubTypes.Type(value = AnalysisProgressed.class, name = "AnalysisProgressed"),
    @JsonSubTypes.Type(value = AnalysisCompleted.class, name = "AnalysisCompleted"),
    @JsonSubTypes.Type(value = AnalysisFailed.class, name = "AnalysisFailed"),
    @JsonSubTypes.Type(value = AnalysisCancelled.class, name = "AnalysisCancelled")
})
public sealed interface AnalysisEvent
        permits AnalysisStarted, AnalysisProgressed, AnalysisCompleted, AnalysisFailed, AnalysisCancelled {

    /** What all events have: which analysis, whose, and where in its order. */
    EventHeader header();

    /** Whether nothing follows it, unless a retry starts a new attempt. */
    default boolean terminal() {
        return false;
    }

    /** The analysis. */
    default CorrelationId correlationId() {
        return header().correlationId();
    }

    /** Whose analysis it is; checked again for every event that leaves the gateway. */
    default Owner owner() {
        return header().owner();
    }

    /** The photo. */
    default ObjectKey objectKey() {
        return header().objectKey();
    }

    /** The event's place in its analysis: 1, 2, 3 ... */
    default int seq() {
        return header().seq();
    }

    /** Which attempt it belongs to: 1, 2, 3 ... */
    default int attempt() {
        return header().attempt();
    }

    /** When it happened. */
    default Instant occurredAt() {
        return header().occurredAt();
    }
}
