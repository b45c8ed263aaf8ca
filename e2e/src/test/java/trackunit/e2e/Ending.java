package trackunit.e2e;

import java.util.concurrent.TimeUnit;

/** Ends processes that the tests started, kindly first. */
final class Ending {
    private static final int PATIENCE_SECONDS = 60;

    private Ending() {}

    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
