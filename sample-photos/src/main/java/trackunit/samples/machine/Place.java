package trackunit.samples.machine;

/** Where on a machine something can be written. */
public enum Place {
    /** On the boom, the arm or the longest free surface. */
    BOOM,
    /** On the side, large. */
    SIDE,
    /** At the rear: the counterweight's or the hood's end. */
    REAR,
    /** Below the cab's window. */
    DOOR,
    /** Small, low on the machine. */
    LOW
}
