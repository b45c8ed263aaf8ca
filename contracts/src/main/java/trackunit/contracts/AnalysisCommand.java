package trackunit.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something that the orchestrator is asked to do. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RequestAnalysis.class, name = "RequestAnalysis"),
    @JsonSubTypes.Type(value = CancelAnalysis.class, name = "CancelAnalysis"),
    @JsonSubTypes.Type(value = RetryAnalysis.class, name = "RetryAnalysis"),
    @JsonSubTypes.Type(value = RunStep.class, name = "RunStep")
})
public sealed interface AnalysisCommand permits RequestAnalysis, CancelAnalysis, RetryAnalysis, RunStep {

    /** The analysis that is meant. */
    CorrelationId correlationId();

    /** Whose analysis it is. */
    Owner owner();
}
