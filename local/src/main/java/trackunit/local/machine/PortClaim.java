package trackunit.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import trackunit.local.StartFailure;

/** A block of ports that nothing else listens on. A block that was searched for stays claimed until this is closed. */
public final class PortClaim implements AutoCloseable {

    /** Below the ports that systems hand out for outgoing connections, so that none of ours is taken meanwhile. */
    private static final int LOWEST = 15_000;

    private static final int BLOCKS = 340;
    private static final int ATTEMPTS = 200;

    private final Ports ports;
    private final Optional<ServerSocket> guard;

    private PortClaim(Ports ports, Optional<ServerSocket> guard) {
        this.ports = ports;
        this.guard = guard;
    }

    /**
     * Claims a block with room for so many replicas.
     *
     * @param base its first port, or 0 for any block that is free
     * @throws StartFailure where a port of it is taken, or no block is free
     */
    public static PortClaim of(int base, int gateways, int orchestrators) {
        return base == 0 ? search(gateways, orchestrators) : exactly(new Ports(base), gateways, orchestrators);
    }

    /** The block. */
    public Ports ports() {
        return ports;
    }

    private static PortClaim exactly(Ports ports, int gateways, int orchestrators) {
        for (int port : ports.needed(gateways, orchestrators)) {
            if (!free(port)) {
                throw new StartFailure(
                        "Port " + port + " is taken: stop what listens there, or choose other ports with --port.");
            }
        }
        return new PortClaim(ports, Optional.empty());
    }

    private static PortClaim search(int gateways, int orchestrators) {
        return Stream.generate(PortClaim::randomBlock)
                .limit(ATTEMPTS)
                .flatMap(ports -> tryClaim(ports, gateways, orchestrators).stream())
                .findFirst()
                .orElseThrow(() -> new StartFailure("No block of " + Ports.SPAN + " free ports was found."));
    }

    private static Ports randomBlock() {
        return new Ports(LOWEST + Ports.SPAN * ThreadLocalRandom.current().nextInt(BLOCKS));
    }

    private static Optional<PortClaim> tryClaim(Ports ports, int gateways, int orchestrators) {
        Optional<ServerSocket> guard = bind(ports.guard());
        if (guard.isEmpty()) {
            return Optional.empty();
        }
        PortClaim claim = new PortClaim(ports, guard);
        if (ports.needed(gateways, orchestrators).stream().allMatch(PortClaim::free)) {
            return Optional.of(claim);
        }
        claim.close();
        return Optional.empty();
    }

    static boolean free(int port) {
        Optional<ServerSocket> socket = bind(port);
        socket.ifPresent(PortClaim::close);
        return socket.isPresent();
    }

    private static Optional<ServerSocket> bind(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return Optional.of(socket);
            } catch (IOException taken) {
                socket.close();
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new StartFailure("This machine opens no sockets: " + e.getMessage(), e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("A port cannot be given back", e);
        }
    }

    @Override
    public void close() {
        guard.ifPresent(PortClaim::close);
    }
}
