package trackunit.orchestrator.step;

import trackunit.contracts.Priority;
import trackunit.orchestrator.outage.StoppingException;

/**
 * Lets a number of works in at once; interactive work that waits goes before batch work that waits, but not for ever: users who
 * always have something waiting would keep all others' batch work from ever being done.
 */
final class WorkGate {

    /** How much interactive work in a row passes batch work that waits. */
    static final int PASSES = 9;

    private int free;
    private int interactiveWaiting;
    private int batchWaiting;
    private int passed;
    private boolean closed;

    WorkGate(int places) {
        this.free = places;
    }

    /**
     * Waits for a place, which must be given back by {@link #leave}.
     *
     * @throws StoppingException where the gate is closed first
     */
    synchronized void enter(Priority priority) {
        boolean interactive = priority == Priority.INTERACTIVE;
        count(interactive, 1);
        try {
            while (free == 0 || standsBack(interactive)) {
                waitForChange();
            }
        } finally {
            count(interactive, -1);
            notifyAll(); // who stood back for this one
        }
        free--;
        passed = interactive && batchWaiting > 0 ? passed + 1 : 0;
    }

    private boolean standsBack(boolean interactive) {
        boolean batchsTurn = batchWaiting > 0 && passed >= PASSES;
        return interactive ? batchsTurn : interactiveWaiting > 0 && !batchsTurn;
    }

    private void count(boolean interactive, int waiting) {
        interactiveWaiting += interactive ? waiting : 0;
        batchWaiting += interactive ? 0 : waiting;
    }

    /** Gives a place back. */
    synchronized void leave() {
        free++;
        notifyAll();
    }

    /** Sends away who waits and who comes; who is inside may finish. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void waitForChange() {
        if (closed) {
            throw new StoppingException(null);
        }
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException(e);
        }
    }
}
