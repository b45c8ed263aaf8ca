package trackunit.recognition;

/** How far one recognition is, as its listener hears it. Not thread-safe. */
final class Progress {
    /** So many lines are read in a fraction of a second, and few photos have more: theirs hear every stage but closer looks once. */
    private static final int LINES_BETWEEN = 32;

    private final StageListener listener;
    private Stage stage;
    private int lines;

    Progress(StageListener listener) {
        this.listener = listener;
    }

    /** A stage begins. */
    void entered(Stage next) {
        stage = next;
        lines = 0;
        listener.entered(next);
    }

    /** One more line is going to be read, in whatever stage; every so many the listener may end the recognition. */
    void readsLine() {
        lines++;
        if (lines % LINES_BETWEEN == 0) {
            listener.entered(stage);
        }
    }
}
