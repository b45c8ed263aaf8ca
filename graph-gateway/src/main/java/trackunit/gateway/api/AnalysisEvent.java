package trackunit.gateway.api;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.EventHeader;

/** Something that happened to one analysis. The getters are the fields that all kinds of events have. */
@Description("Something that happened to one analysis.")
public sealed interface AnalysisEvent
        permits AnalysisStarted, AnalysisProgressed, AnalysisCompleted, AnalysisFailed, AnalysisCancelled {

    /** Where the common fields come from; its owner is for nobody outside. */
    EventHeader header();

    /** The analysis. */
    @Id
    @NonNull
    @Description("The analysis.")
    default String getCorrelationId() {
        return header().correlationId().toString();
    }

    /** The photo. */
    @NonNull
    @Description("The photo.")
    default String getObjectKey() {
        return header().objectKey().toString();
    }

    /** The place of the event in its analysis. */
    @Description("The place of the event in its analysis: 1, 2, 3 ... without a gap, over all attempts.")
    default int getSeq() {
        return header().seq();
    }

    /** The attempt that the event belongs to. */
    @Description("The attempt that the event belongs to, from 1.")
    default int getAttempt() {
        return header().attempt();
    }

    /** When it happened. */
    @NonNull
    @Description("When it happened.")
    default Instant getOccurredAt() {
        return header().occurredAt();
    }
}
