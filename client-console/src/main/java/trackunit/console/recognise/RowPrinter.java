package trackunit.console.recognise;

/** Prints what became of files, one after the other. For one thread. */
public interface RowPrinter extends AutoCloseable {

    /** Prints one. */
    void print(PhotoRow row);

    @Override
    default void close() {
        // Most have nothing to close.
    }
}
