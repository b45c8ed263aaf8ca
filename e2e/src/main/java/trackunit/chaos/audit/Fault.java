package trackunit.chaos.audit;

import java.util.Locale;

/** A promise that was broken. */
public enum Fault {
    /** An analysis that was accepted and did not end. */
    LOST,
    /** A subscriber got an event twice. */
    DUPLICATE,
    /** A subscriber missed an event. */
    GAP,
    /** A subscriber got what is another user's. */
    FOREIGN,
    /** Two subscribers were told different things, or an attempt ended twice. */
    TWO_STORIES,
    /** A stream was completed before the analysis had ended. */
    EARLY_END,
    /** Something was left in the log or on the broker after everything had ended. */
    LEFT_OVER,
    /** A client that tries twice was refused while replicas were restarted in order. */
    REFUSED,
    /** A replica crashed while replicas were restarted in order, or had to be killed. */
    CRASH;

    /** What people read. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
