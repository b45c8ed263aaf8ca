package trackunit.gateway.refusal;

/** Why an upload is not accepted. The names are stable: clients decide by them. */
public enum BadUploadReason {
    /** There is no such object: the put is missing. */
    UPLOAD_MISSING("Nothing was put to the upload address"),
    /** The object has no bytes. */
    UPLOAD_EMPTY("The uploaded file is empty"),
    /** The object has more bytes than are accepted. */
    UPLOAD_TOO_LARGE("The uploaded file is larger than is accepted"),
    /** The declared media type is not accepted. */
    UNSUPPORTED_TYPE("Only image/jpeg, image/png and image/webp are accepted"),
    /** The bytes are no picture of an accepted format. */
    NOT_A_PICTURE("The uploaded file is no picture"),
    /** The bytes are a picture of another format than was declared. */
    TYPE_MISMATCH("The picture has another format than was declared"),
    /** The object has another size than was declared. */
    SIZE_MISMATCH("The uploaded file has another size than was confirmed"),
    /** The object has another SHA-256 than was declared. */
    CHECKSUM_MISMATCH("The uploaded file has another SHA-256 than was confirmed");

    private final String message;

    BadUploadReason(String message) {
        this.message = message;
    }

    /** The reason as people read it. */
    public String message() {
        return message;
    }
}
