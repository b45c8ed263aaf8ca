package trackunit.gateway.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import trackunit.contracts.AnalysisCancelled;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.EventHeader;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.StepName;

/** Events of one analysis, as tests need them. */
final class StoryEvents {

    static final Owner OWNER = Owner.of("issuer", "alice");
    private static final ObjectKey KEY =
            new ObjectKey(OWNER, LocalDate.of(2026, 11, 23), new UUID(1, 2), PhotoFormat.JPEG);
    static final CorrelationId ID = CorrelationId.of(OWNER, KEY.toString());

    private StoryEvents() {}

    static AnalysisEvent progressed(int seq) {
        return new AnalysisProgressed(header(seq), StepName.RECOGNITION, "READ", 50);
    }

    static AnalysisEvent terminal(int seq) {
        return new AnalysisCancelled(header(seq));
    }

    /** Gives events 1 to {@code last}, the last one terminal. */
    static List<AnalysisEvent> whole(int last) {
        List<AnalysisEvent> events = new ArrayList<>();
        IntStream.range(1, last).forEach(seq -> events.add(progressed(seq)));
        events.add(terminal(last));
        return events;
    }

    private static EventHeader header(int seq) {
        return new EventHeader(ID, OWNER, KEY, seq, 1, Instant.EPOCH);
    }
}
