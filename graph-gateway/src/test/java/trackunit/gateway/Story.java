package trackunit.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.AnalysisState;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.EventHeader;
import trackunit.contracts.FailureReason;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.StepName;

/**
 * What happens to one analysis in a test.
 *
 * @param owner whose it is
 * @param key the photo
 * @param id the analysis
 */
record Story(Owner owner, ObjectKey key, CorrelationId id) {

    private static final LocalDateTime TAKEN_AT = LocalDateTime.of(2026, 11, 23, 9, 30);

    static Story of(Owner owner) {
        ObjectKey key = new ObjectKey(owner, LocalDate.of(2026, 11, 23), UUID.randomUUID(), PhotoFormat.JPEG);
        return new Story(owner, key, CorrelationId.of(owner, key.toString()));
    }

    AnalysisEvent started(int seq) {
        return new AnalysisStarted(header(seq), Priority.INTERACTIVE);
    }

    AnalysisEvent progressed(int seq) {
        return progressed(seq, "READ");
    }

    AnalysisEvent progressed(int seq, String stage) {
        return new AnalysisProgressed(header(seq), StepName.RECOGNITION, stage, 50);
    }

    AnalysisEvent failed(int seq) {
        return new AnalysisFailed(header(seq), FailureReason.UNREADABLE_PICTURE, "The picture ends too early");
    }

    AnalysisEvent completed(int seq) {
        return completed(seq, 1);
    }

    AnalysisEvent completed(int seq, int attempt) {
        MetadataResult metadata = new MetadataResult(PhotoFormat.JPEG, 5, 4, 3, TAKEN_AT, null, null);
        return new AnalysisCompleted(
                header(seq, attempt), Recognised.MACHINE, metadata, new ComparisonResult("0".repeat(16), List.of()));
    }

    /** Gives events 1 to {@code last}: started, progressed ..., completed. */
    List<AnalysisEvent> whole(int last) {
        List<AnalysisEvent> events = new ArrayList<>();
        events.add(started(1));
        for (int seq = 2; seq < last; seq++) {
            events.add(progressed(seq));
        }
        events.add(completed(last));
        return events;
    }

    AnalysisSnapshot snapshot(List<AnalysisEvent> events) {
        AnalysisEvent last = events.get(events.size() - 1);
        AnalysisState state = last instanceof AnalysisCompleted
                ? AnalysisState.COMPLETED
                : last.terminal() ? AnalysisState.FAILED : AnalysisState.RUNNING;
        Instant finished = last.terminal() ? last.occurredAt() : null;
        RecognitionResult result = last instanceof AnalysisCompleted ? Recognised.MACHINE : null;
        return new AnalysisSnapshot(
                id,
                owner,
                key,
                Priority.INTERACTIVE,
                state,
                last.header().attempt(),
                last.seq(),
                50,
                last.occurredAt(),
                finished,
                result,
                null,
                null,
                null,
                null);
    }

    private EventHeader header(int seq) {
        return header(seq, 1);
    }

    private EventHeader header(int seq, int attempt) {
        return new EventHeader(id, owner, key, seq, attempt, Instant.parse("2026-11-23T10:00:00Z"));
    }
}
