package trackunit.orchestrator.log;

/** One way out, on which nothing waits behind what leaves by another. */
interface Outlet {

    /**
     * Sends some of what was left behind.
     *
     * @return whether there may be more that can be sent now
     */
    boolean sendBatch();
}
