package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** What became of a confirmed upload. */
@Description("What became of a confirmed upload.")
public enum UploadStatus {
    /** It was accepted; no analysis was asked for. */
    @Description("It was accepted; no analysis was asked for.")
    CONFIRMED,
    /** It was accepted, and its analysis was asked for. */
    @Description("It was accepted, and its analysis was asked for.")
    ANALYSIS_REQUESTED
}
