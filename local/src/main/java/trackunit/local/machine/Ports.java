package trackunit.local.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything listens on one machine: a block of ports, counted from its first one.
 *
 * @param base the first gateway's port
 * @param issuer the port of the OpenID Connect issuer: 40 above the first, unless the data was begun with another
 */
public record Ports(int base, int issuer) {

    /** How many replicas of one service a block has ports for. */
    public static final int REPLICAS = 10;

    /** How many ports a block spans. */
    static final int SPAN = 50;

    /** The last port that a block can start with. */
    public static final int HIGHEST_BASE = 65_535 - SPAN + 1;

    private static final int ORCHESTRATORS = 20;
    private static final int BACKING = 40;

    public Ports {
        if (base < 1 || base > HIGHEST_BASE) {
            throw new IllegalArgumentException("A block of ports starts between 1 and " + HIGHEST_BASE);
        }
    }

    /** The block that starts with this port. */
    public Ports(int base) {
        this(base, base + BACKING);
    }

    /** The port of a gateway replica, counted from 0. */
    public int gateway(int replica) {
        return base + replica;
    }

    /** The port of an orchestrator replica, counted from 0. */
    public int orchestrator(int replica) {
        return base + ORCHESTRATORS + replica;
    }

    /** The port of the object store. */
    public int objects() {
        return base + BACKING + 1;
    }

    /** The port of the embedded broker. */
    public int broker() {
        return base + BACKING + 2;
    }

    /** The port of the database. */
    public int database() {
        return base + BACKING + 3;
    }

    /** The one that is bound as long as a free block is in use, so that two searches never find the same. */
    int guard() {
        return base + SPAN - 1;
    }

    /** Every port that is listened on with so many replicas; the first is the one that a user chose. */
    List<Integer> needed(int gateways, int orchestrators) {
        List<Integer> needed = new ArrayList<>();
        IntStream.range(0, gateways).map(this::gateway).forEach(needed::add);
        IntStream.range(0, orchestrators).map(this::orchestrator).forEach(needed::add);
        needed.addAll(List.of(issuer(), objects(), broker(), database()));
        return needed;
    }
}
