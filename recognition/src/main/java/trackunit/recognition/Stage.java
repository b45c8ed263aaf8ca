package trackunit.recognition;

/** The stages of a recognition, in their order. */
public enum Stage {
    /** The photo becomes pixels, no more of them than are needed. */
    DECODE,
    /** Lines of text are found. */
    DETECT,
    /** Each line is straightened and read. */
    READ,
    /** The readings are held against the catalogue. */
    MATCH
}
