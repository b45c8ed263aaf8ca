package trackunit.orchestrator.command;

import java.time.Duration;

/** Counts what this process has in hand, so that one can wait until there is nothing. */
final class InHand {

    private int count;

    synchronized void take() {
        count++;
    }

    synchronized void leave() {
        count--;
        notifyAll();
    }

    /** Waits until nothing is in hand; false where the time runs out before. */
    synchronized boolean awaitNone(Duration most) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (count > 0) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
