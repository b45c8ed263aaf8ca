package trackunit.contracts;

import java.util.Objects;

/**
 * Every step of an analysis is done.
 *
 * @param header which analysis, whose, and where in its order
 * @param recognition what the machine is
 * @param metadata what is known of the photo itself
 * @param comparison which earlier photos of the owner show the same
 */
public record AnalysisCompleted(
        EventHeader header, RecognitionResult recognition, MetadataResult metadata, ComparisonResult comparison)
        implements AnalysisEvent {

    public AnalysisCompleted {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(comparison, "comparison");
    }

    @Override
    public boolean terminal() {
        return true;
    }
}
