package trackunit.console.output;

/** How far several things are, together. Thread-safe. */
public interface Progress extends AutoCloseable {

    /** What has to be gone for one thing. */
    int WHOLE = 100;

    /** Progress that nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void advance(int percent, String message) {
            // Nobody watches.
        }

        @Override
        public void close() {
            // Nothing was shown.
        }
    };

    /**
     * Goes on.
     *
     * @param percent by how much of one thing
     * @param message what is being done now
     */
    void advance(int percent, String message);

    @Override
    void close();
}
