package trackunit.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The block of ports that one system takes: gateways from {@code base} on, orchestrators 20 above, backing services 40
 * above. They are fixed relative to each other, so that a service in dev mode finds the others.
 *
 * @param base the first gateway's port
 */
public record Ports(int base) {

    /** The port that is taken where none is asked for. */
    public static final int DEFAULT_BASE = 8080;

    /** How many replicas of a service have a port. */
    public static final int REPLICAS = 10;

    private static final int BLOCK = 44;
    private static final int LOWEST_FREE = 20_000;
    private static final int HIGHEST_FREE = 32_000;
    private static final int TRIES = 50;

    /** Gives the port of a gateway replica, counted from 0. */
    public int gateway(int replica) {
        return base + replica;
    }

    /** Gives the port of an orchestrator replica, counted from 0. */
    public int orchestrator(int replica) {
        return base + 20 + replica;
    }

    /** The OIDC issuer's port. */
    public int issuer() {
        return base + 40;
    }

    /** The object store's port. */
    public int objects() {
        return base + 41;
    }

    /** The broker's port. */
    public int broker() {
        return base + 42;
    }

    /** PostgreSQL's port. */
    public int database() {
        return base + 43;
    }

    /** Finds a block whose ports are all free, below the range from which the system hands out ports to clients. */
    public static Ports free() {
        return IntStream.range(0, TRIES)
                .mapToObj(i -> new Ports(ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE)))
                .filter(ports -> IntStream.range(ports.base, ports.base + BLOCK).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new StartFailure("No block of " + BLOCK + " free ports was found."));
    }

    /**
     * Checks that the ports which will be used are free.
     *
     * @throws StartFailure where one is taken
     */
    public void check(int gateways, int orchestrators) {
        Stream.of(
                        IntStream.range(0, gateways).map(this::gateway).boxed(),
                        IntStream.range(0, orchestrators)
                                .map(this::orchestrator)
                                .boxed(),
                        List.of(issuer(), objects(), broker(), database()).stream())
                .flatMap(ports -> ports)
                .filter(port -> !isFree(port))
                .findFirst()
                .ifPresent(port -> {
                    throw new StartFailure("Port " + port + " is taken; choose others with --port.");
                });
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
