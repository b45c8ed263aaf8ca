package trackunit.orchestrator.step;

import jakarta.inject.Singleton;
import trackunit.contracts.FailureReason;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Sha256;
import trackunit.orchestrator.objects.PhotoLimits;
import trackunit.orchestrator.objects.PhotoMissingException;
import trackunit.orchestrator.objects.PhotoStore;
import trackunit.orchestrator.objects.PhotoTooLargeException;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.image.PhotoHeader;

/** Photos that are what was confirmed: the same bytes, of the format that their key says. */
@Singleton
class VerifiedPhotos {

    private final PhotoStore store;
    private final PhotoLimits limits;

    VerifiedPhotos(PhotoStore store, PhotoLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    /**
     * Reads the photo of an analysis.
     *
     * @throws UnfitPhotoException where it is missing, changed, too large, damaged, or no picture of its format
     */
    VerifiedPhoto read(Analysis analysis) {
        byte[] photo = download(analysis);
        if (!Sha256.of(photo).equals(analysis.sha256())) {
            throw new UnfitPhotoException(
                    FailureReason.CHECKSUM_MISMATCH, "The photo was changed after its upload was confirmed.");
        }
        checkFormat(photo, analysis.objectKey().format());
        try {
            return new VerifiedPhoto(photo, PhotoHeader.read(photo, limits.bytes(), limits.pixels()));
        } catch (UnreadablePhotoException e) {
            throw Recognitions.unfit(e);
        }
    }

    private static void checkFormat(byte[] photo, PhotoFormat declared) {
        PhotoFormat actual = PhotoFormat.sniff(photo)
                .orElseThrow(() -> new UnfitPhotoException(
                        FailureReason.NOT_A_PICTURE, "The file is no JPEG, PNG or WebP picture."));
        if (actual != declared) {
            throw new UnfitPhotoException(
                    FailureReason.TYPE_MISMATCH, "The file is " + actual + ", not " + declared + " as was declared.");
        }
    }

    private byte[] download(Analysis analysis) {
        try {
            return store.read(analysis.objectKey());
        } catch (PhotoMissingException e) {
            throw new UnfitPhotoException(FailureReason.OBJECT_MISSING, "The photo is not there any more.", e);
        } catch (PhotoTooLargeException e) {
            throw new UnfitPhotoException(FailureReason.PICTURE_TOO_LARGE, "The photo has too many bytes.", e);
        }
    }
}
