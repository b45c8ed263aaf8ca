package trackunit.contracts;

/** The parts of an analysis; each is a command of its own, so that workers scale by queue. */
public enum StepName {
    /** Brand, model and type of the machine. */
    RECOGNITION,
    /** Size, format, when and with what the photo was taken. */
    METADATA,
    /** Whether the owner has sent the same picture, or the same machine, before. */
    COMPARISON
}
