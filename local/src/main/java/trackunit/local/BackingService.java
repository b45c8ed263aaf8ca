package trackunit.local;

/** Something real that the services lean on; it runs in or below this JVM until it is closed. */
public interface BackingService extends AutoCloseable {

    /** Stops it; what it was given to keep stays on disk. Closing twice is closing once. */
    @Override
    void close();
}
