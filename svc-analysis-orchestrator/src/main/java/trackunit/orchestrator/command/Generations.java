package trackunit.orchestrator.command;

/**
 * Tells by which channel to the broker a message came. The connector makes a new channel unseen when one is lost, and
 * delivery tags count anew from 1: a tag of the old channel would acknowledge another message of the new one.
 */
final class Generations {

    private long lastTag;
    private volatile int newest;

    /** Gives the generation of the channel that just delivered this tag. */
    synchronized int of(long deliveryTag) {
        if (deliveryTag <= lastTag) {
            newest++;
        }
        lastTag = deliveryTag;
        return newest;
    }

    /** Whether no newer channel has delivered since. */
    boolean newest(int generation) {
        return generation == newest;
    }
}
