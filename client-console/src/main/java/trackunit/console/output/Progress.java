package trackunit.console.output;

/** How far something is. Thread-safe. */
public interface Progress extends AutoCloseable {

    /** Progress that nobody watches. */
    Progress UNSEEN = new Progress() {
        @Override
        public void advance(long steps, String message) {
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
     * @param steps by how many
     * @param message what is being done now
     */
    void advance(long steps, String message);

    @Override
    void close();
}
