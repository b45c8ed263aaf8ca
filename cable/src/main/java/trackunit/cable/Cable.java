package trackunit.cable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A TCP port of this machine that leads to servers of this machine. Each connection goes to the next server that takes it:
 * as by a cluster's Service, but that one gives a connection to a dead server until it has noticed. It can be cut, so that all connections end and none gets through, or held, so that all stay
 * open and nothing arrives.
 */
public final class Cable implements AutoCloseable {

    private static final int BACKLOG = 256;

    /** A frozen server takes connections until its backlog is full, and none then. */
    private static final int DIAL_MILLIS = 1_000;

    private final ServerSocket front;
    private final List<Integer> servers;
    private final Flow flow = new Flow();
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    private Cable(ServerSocket front, List<Integer> servers) {
        this.front = front;
        this.servers = List.copyOf(servers);
    }

    /** Leads from any free port to a server's. */
    public static Cable to(int server) {
        return between(0, List.of(server));
    }

    /** Leads from a port to those of servers, whether they run already or not. */
    public static Cable between(int port, List<Integer> servers) {
        try {
            Cable cable = new Cable(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), servers);
            Threads.start("cable", cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException("No cable can begin at port " + port, e);
        }
    }

    /** The port that stands for the servers'. */
    public int port() {
        return front.getLocalPort();
    }

    /** Ends all connections, and each that comes until it is mended. */
    public void cut() {
        flow.cut();
        endAll();
    }

    /** Lets nothing through until it is mended or cut. */
    public void hold() {
        flow.hold();
    }

    /** Lets everything through again. */
    public void mend() {
        flow.mend();
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                Socket client = front.accept();
                Threads.start("cable-lead", () -> lead(client));
            } catch (IOException e) {
                if (!front.isClosed()) {
                    throw new UncheckedIOException("The cable takes no more connections", e);
                }
            }
        }
    }

    private void lead(Socket client) {
        Optional<Socket> server = flow.isCut() ? Optional.empty() : dialNext();
        if (server.isEmpty()) {
            Wire.end(client);
            return;
        }
        Wire wire = new Wire(client, server.get(), flow);
        wires.add(wire);
        wire.start(() -> wires.remove(wire));
        if (flow.isCut()) {
            endAll();
        }
    }

    private Optional<Socket> dialNext() {
        int first = turn.getAndIncrement();
        return IntStream.range(0, servers.size())
                .mapToObj(next -> servers.get(Math.floorMod(first + next, servers.size())))
                .flatMap(port -> dial(port).stream())
                .findFirst();
    }

    private static Optional<Socket> dial(int port) {
        Socket server = new Socket();
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), DIAL_MILLIS);
            return Optional.of(server);
        } catch (IOException nobody) {
            Wire.end(server);
            return Optional.empty();
        }
    }

    private void endAll() {
        wires.forEach(Wire::end);
    }
}
