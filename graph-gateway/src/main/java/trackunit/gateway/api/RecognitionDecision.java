package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** What a reading can decide. */
@Description("What a reading can decide.")
public enum RecognitionDecision {
    /** The maker. */
    @Description("The maker.")
    BRAND,
    /** The designation, and with it the type of machine and the weight class. */
    @Description("The designation, and with it the type of machine and the weight class.")
    MODEL
}
