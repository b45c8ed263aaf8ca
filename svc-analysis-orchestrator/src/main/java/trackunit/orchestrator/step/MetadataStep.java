package trackunit.orchestrator.step;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import trackunit.contracts.FailureReason;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.StepName;
import trackunit.orchestrator.workflow.Analysis;

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
        PhotoTags tags = new PhotoTags(read(photo.bytes()));
        int width = photo.header().width();
        int height = photo.header().height();
        return new MetadataResult(
                analysis.objectKey().format(),
                photo.bytes().length,
                tags.quarterTurned() ? height : width,
                tags.quarterTurned() ? width : height,
                tags.takenAt().orElse(null),
                tags.camera().orElse(null),
                analysis.location() ? tags.location().orElse(null) : null);
    }

    private static Metadata read(byte[] photo) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo), photo.length);
        } catch (ImageProcessingException | IOException e) {
            throw new UnfitPhotoException(FailureReason.UNREADABLE_PICTURE, "The picture is damaged.", e);
        }
    }
}
