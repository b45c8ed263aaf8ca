package trackunit.local.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * The wish that this process ends: Ctrl-C, SIGTERM, or the end of its input. It is heard once, and the JVM then lives on
 * until this is closed, so that what was started can be stopped in order.
 */
public final class StopSignal implements AutoCloseable {

    /** How long the JVM lives on at most, in seconds. */
    private static final int PATIENCE = 120;

    private final CompletableFuture<Void> wish = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Listens to the operating system's signals. */
    public StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopInOrder, "stop"));
    }

    /** Also takes the end of this input as the wish, so that nothing outlives a parent that was killed. */
    public void listenTo(InputStream input) {
        Thread listener = new Thread(() -> waitForEnd(input), "stop-with-input");
        listener.setDaemon(true);
        listener.start();
    }

    /** Whether somebody wants an end by now. */
    public boolean wanted() {
        return wish.isDone();
    }

    /** Does this when somebody wants an end; at once where somebody already does. */
    public void whenWanted(Runnable action) {
        wish.thenRun(action);
    }

    /** Waits until somebody wants an end. */
    public void await() {
        wish.join();
    }

    private void waitForEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LoggerFactory.getLogger(StopSignal.class).warn("The input broke, which is taken as its end", e);
        } finally {
            wish.complete(null);
        }
    }

    private void stopInOrder() {
        wish.complete(null);
        try {
            stopped.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
