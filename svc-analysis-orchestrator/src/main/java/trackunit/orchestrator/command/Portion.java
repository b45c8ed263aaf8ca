package trackunit.orchestrator.command;

import java.util.Optional;

/**
 * What one subscription holds at once. The connector makes a new channel unseen when one is lost; delivery tags count anew
 * from 1 then, so that a tag of the old channel would acknowledge another message of the new one. And it forgets, at
 * times, to bound the new one: whoever is asked for two messages would then be handed the whole queue.
 */
final class Portion {

    private final int most;
    private long lastTag;
    private int newest;
    private int held;
    private boolean givenUp;

    /**
     * Begins with nothing held.
     *
     * @param most how many messages the broker was asked to hand out at once
     */
    Portion(int most) {
        this.most = most;
    }

    /** Takes a delivery; gives the generation of its channel, or nothing where it is more than was asked for. */
    synchronized Optional<Integer> take(long deliveryTag) {
        if (deliveryTag <= lastTag) {
            newest++;
            held = 0;
        }
        lastTag = deliveryTag;
        if (givenUp || held >= most) {
            return Optional.empty();
        }
        held++;
        return Optional.of(newest);
    }

    /**
     * Makes room for the next; to be called before the broker is told.
     *
     * @return whether the channel is still the one that the delivery came by, so that it can be acknowledged
     */
    synchronized boolean leave(int generation) {
        if (generation != newest) {
            return false;
        }
        held--;
        return true;
    }

    /** Ends the subscription's use, where nobody has done so before: it hands out more than was asked for. */
    synchronized boolean giveUp() {
        boolean first = !givenUp;
        givenUp = true;
        return first;
    }
}
