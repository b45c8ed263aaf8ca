package trackunit.recognition;

/** Bytes that are no photo that can be read. Trying again cannot help. */
public final class UnreadablePhotoException extends RuntimeException {
    private final Reason reason;

    /** Why a photo cannot be read. */
    public enum Reason {
        /** The bytes are no picture at all, or of a format that is not read. */
        NOT_A_PICTURE,
        /** The picture ends too early, or its data is damaged. */
        UNREADABLE_PICTURE,
        /** The picture has too many pixels, bytes or scans, or takes too much memory to be decoded. */
        PICTURE_TOO_LARGE
    }

    /** Says why, as a name and as a sentence for people. */
    public UnreadablePhotoException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why the photo cannot be read. */
    public Reason reason() {
        return reason;
    }
}
