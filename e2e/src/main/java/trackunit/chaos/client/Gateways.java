package trackunit.chaos.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of the gateway, one after the other, as a load balancer gives them. */
public final class Gateways {

    private final List<URI> all;
    private final AtomicInteger count = new AtomicInteger();

    /** Takes their addresses. */
    public Gateways(List<URI> all) {
        this.all = List.copyOf(all);
    }

    /** All of them. */
    public List<URI> all() {
        return all;
    }

    /** The one whose turn it is. */
    URI next() {
        return inTurn().get(0);
    }

    /** All of them, beginning with the one whose turn it is. */
    List<URI> inTurn() {
        return from(Math.floorMod(count.getAndIncrement(), all.size()));
    }

    /** All of them, beginning with another one than this. */
    List<URI> after(URI one) {
        return from(all.indexOf(one) + 1);
    }

    private List<URI> from(int first) {
        List<URI> turned = new ArrayList<>(all);
        Collections.rotate(turned, -first);
        return turned;
    }
}
