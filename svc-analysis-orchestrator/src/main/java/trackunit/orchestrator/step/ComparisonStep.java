package trackunit.orchestrator.step;

import jakarta.inject.Singleton;
import java.util.HexFormat;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.StepName;
import trackunit.orchestrator.objects.PhotoLimits;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.image.DecodingRoom;
import trackunit.recognition.image.PerceptualHash;

/** Finds the owner's earlier photos that show the same. */
@Singleton
class ComparisonStep implements StepWork {

    private final Fingerprints fingerprints;
    private final PhotoLimits limits;
    private final DecodingRoom room;
    private final Patience patience;

    ComparisonStep(Fingerprints fingerprints, PhotoLimits limits, DecodingRoom room, Patience patience) {
        this.fingerprints = fingerprints;
        this.limits = limits;
        this.room = room;
        this.patience = patience;
    }

    @Override
    public StepName name() {
        return StepName.COMPARISON;
    }

    @Override
    public int points() {
        return 10;
    }

    @Override
    public ComparisonResult work(Analysis analysis, VerifiedPhoto photo, Stages stages) {
        long fingerprint = hash(photo.bytes());
        String digits = HexFormat.of().toHexDigits(fingerprint);
        return new ComparisonResult(digits, patience.call(() -> fingerprints.keepAndCompare(analysis, fingerprint)));
    }

    private long hash(byte[] photo) {
        try {
            return PerceptualHash.of(photo, limits.bytes(), limits.pixels(), room);
        } catch (UnreadablePhotoException e) {
            throw Recognitions.unfit(e);
        }
    }
}
