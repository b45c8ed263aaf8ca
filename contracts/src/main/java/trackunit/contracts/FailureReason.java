package trackunit.contracts;

/** Why an analysis failed, as clients read it. The names are stable. */
public enum FailureReason {
    /** The object is no picture of an accepted format. */
    NOT_A_PICTURE,
    /** The picture has another format than its key says. */
    TYPE_MISMATCH,
    /** The picture ends before its data does, or its data cannot be decoded. */
    UNREADABLE_PICTURE,
    /** The picture has more pixels, bytes or scans than are accepted, or takes more memory to be decoded. */
    PICTURE_TOO_LARGE,
    /** The object is not the one that was confirmed. */
    CHECKSUM_MISMATCH,
    /** There is no such object any more. */
    OBJECT_MISSING,
    /** The provider of recognitions refused the photo, or gave no answer that can be understood. */
    PROVIDER_FAILED,
    /** Every attempt ended in an error or killed its worker. */
    ATTEMPTS_EXHAUSTED
}
