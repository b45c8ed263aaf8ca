package trackunit.orchestrator.workflow;

import java.util.UUID;
import trackunit.contracts.StepName;

/**
 * A step that a worker has taken.
 *
 * @param analysis the analysis, as it was then
 * @param step which of its steps
 * @param tries the how manieth try this is
 * @param lease what the worker holds it by; once it is lost, nothing of the step can be written any more
 */
public record StepJob(Analysis analysis, StepName step, int tries, UUID lease) {}
