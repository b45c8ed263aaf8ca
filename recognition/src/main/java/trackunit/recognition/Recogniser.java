package trackunit.recognition;

/** Tells what machine a photo shows. One recogniser may be used by several threads at once. */
public interface Recogniser extends AutoCloseable {

    /**
     * Reads a photo.
     *
     * @param photo the file's bytes: JPEG, PNG or WebP
     * @param stages is told of each stage before it begins; what it throws ends the recognition and is passed on
     * @throws UnreadablePhotoException where the bytes are no photo that can be read
     */
    Recognition recognise(byte[] photo, StageListener stages);

    /**
     * Reads a photo for somebody who has a name for the reading; a provider that asks others passes the name on.
     *
     * @throws UnreadablePhotoException where the bytes are no photo that can be read
     * @throws ProviderFailedException where the provider will not answer, however often it is asked
     */
    default Recognition recognise(byte[] photo, Occasion occasion, StageListener stages) {
        return recognise(photo, stages);
    }

    /** Who reads. */
    Provider provider();

    @Override
    void close();
}
