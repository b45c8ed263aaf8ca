package trackunit.recognition;

/** The stages of a recognition, in their order. */
public enum Stage {
    /** The photo becomes pixels, no more of them than are needed. */
    DECODE,
    /** Another provider is asked; once for each try. A recogniser that reads by itself never enters it. */
    ASK,
    /** Where text may be is searched on the whole photo, and lines are found there. */
    DETECT,
    /** Each line is cut out and laid flat. */
    STRAIGHTEN,
    /** Each line is read. */
    READ,
    /** A region with text is looked at once more, larger, and some then turned to either side; only while maker or model are unsure. */
    LOOK_AGAIN,
    /** The readings are held against the catalogue. */
    MATCH
}
