package trackunit.chaos.client;

import java.net.URI;
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

    URI next() {
        return all.get(Math.floorMod(count.getAndIncrement(), all.size()));
    }
}
