package trackunit.recognition;

/** Hears how far a recognition is, and may end it by throwing. */
@FunctionalInterface
public interface StageListener {

    /** Hears nothing and ends nothing. */
    StageListener NONE = stage -> {};

    /** Is called before a stage begins. */
    void entered(Stage stage);
}
