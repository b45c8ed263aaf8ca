package trackunit.recognition;

/** Hears how far a recognition is, and may end it by throwing. */
@FunctionalInterface
public interface StageListener {

    /** Hears nothing and ends nothing. */
    StageListener NONE = stage -> {};

    /**
     * Is called before a stage begins; {@link Stage#LOOK_AGAIN} may begin several times, or not at all. Where many lines are read, it
     * is called with the same stage again every so many of them.
     */
    void entered(Stage stage);
}
