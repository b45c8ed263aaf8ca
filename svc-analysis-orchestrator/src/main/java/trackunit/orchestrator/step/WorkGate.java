package trackunit.orchestrator.step;

import trackunit.contracts.Priority;
import trackunit.orchestrator.outage.StoppingException;

/** Lets a number of works in at once; interactive work that waits goes before batch work that waits. */
final class WorkGate {

    private int free;
    private int interactiveWaiting;
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
        interactiveWaiting += interactive ? 1 : 0;
        try {
            while (free == 0 || !interactive && interactiveWaiting > 0) {
                waitForChange();
            }
        } finally {
            interactiveWaiting -= interactive ? 1 : 0;
            notifyAll(); // batch work that stood back for this one
        }
        free--;
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
