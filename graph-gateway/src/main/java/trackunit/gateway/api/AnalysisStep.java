package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** The parts of an analysis. */
@Description("A part of an analysis.")
public enum AnalysisStep {
    /** Brand, model and type of the machine. */
    @Description("Brand, model and type of the machine.")
    RECOGNITION,
    /** Size, format, when and with what the photo was taken. */
    @Description("Size, format, when and with what the photo was taken.")
    METADATA,
    /** Whether the same picture or machine was sent before. */
    @Description("Whether the same picture or machine was sent before.")
    COMPARISON
}
