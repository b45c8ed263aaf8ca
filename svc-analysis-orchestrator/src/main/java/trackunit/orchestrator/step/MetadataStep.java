package trackunit.orchestrator.step;

import com.drew.metadata.Metadata;
import jakarta.inject.Singleton;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.recognition.image.ExifBlock;
import trackunit.recognition.image.Orientation;
import trackunit.recognition.image.PhotoHeader.Format;

/** Reads what the photo says about itself. */
@Singleton
class MetadataStep implements StepWork {

    @Override
    public StepName name() {
        return StepName.METADATA;
    }

    @Override
    public int points() {
        return 10;
    }

    @Override
    public MetadataResult work(Analysis analysis, VerifiedPhoto photo, Stages stages) {
        Format format = photo.header().format();
        Metadata metadata =
                ExifBlock.of(photo.bytes(), format).map(ExifTags::of).orElseGet(Metadata::new);
        PhotoTags tags = new PhotoTags(metadata);
        boolean exchanged = Orientation.of(photo.bytes(), format).exchangesSides();
        int width = photo.header().width();
        int height = photo.header().height();
        return new MetadataResult(
                analysis.objectKey().format(),
                photo.bytes().length,
                exchanged ? height : width,
                exchanged ? width : height,
                tags.takenAt().orElse(null),
                tags.camera().orElse(null),
                analysis.location() ? tags.location().orElse(null) : null);
    }
}
