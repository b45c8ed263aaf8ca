package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** Why an analysis failed. */
@Description("Why an analysis failed.")
public enum FailureReason {
    /** The object is no picture of an accepted format. */
    @Description("The object is no picture of an accepted format.")
    NOT_A_PICTURE,
    /** The picture has another format than was declared. */
    @Description("The picture has another format than was declared.")
    TYPE_MISMATCH,
    /** The picture is truncated or damaged. */
    @Description("The picture is truncated or damaged.")
    UNREADABLE_PICTURE,
    /** The picture has more pixels, bytes or scans than are accepted, or takes more memory to be decoded. */
    @Description("The picture has more pixels, bytes or scans than are accepted, or takes more memory to be decoded.")
    PICTURE_TOO_LARGE,
    /** The object is not the one that was confirmed. */
    @Description("The object is not the one that was confirmed.")
    CHECKSUM_MISMATCH,
    /** There is no such object any more. */
    @Description("There is no such object any more.")
    OBJECT_MISSING,
    /** The provider of recognitions refused the photo, or gave no answer that can be understood. */
    @Description("The provider of recognitions refused the photo, or gave no answer that can be understood.")
    PROVIDER_FAILED,
    /** Every attempt ended in an error. */
    @Description("Every attempt ended in an error.")
    ATTEMPTS_EXHAUSTED
}
