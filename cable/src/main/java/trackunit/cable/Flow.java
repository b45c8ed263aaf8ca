package trackunit.cable;

/** Whether a cable lets anything through. */
final class Flow {

    private enum State {
        WHOLE,
        HELD,
        CUT
    }

    private State state = State.WHOLE;

    synchronized void cut() {
        become(State.CUT);
    }

    synchronized void hold() {
        become(State.HELD);
    }

    synchronized void mend() {
        become(State.WHOLE);
    }

    synchronized boolean isCut() {
        return state == State.CUT;
    }

    /** Waits while everything is held; false where it is cut. */
    synchronized boolean awaitOpen() throws InterruptedException {
        while (state == State.HELD) {
            wait();
        }
        return !isCut();
    }

    private void become(State next) {
        state = next;
        notifyAll();
    }
}
