package trackunit.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One address for all replicas, as a cluster's Service gives it: each connection goes to the next replica that takes it. */
final class Balancer implements AutoCloseable {

    private static final int BACKLOG = 256;

    private final InetAddress loopback = InetAddress.getLoopbackAddress();
    private final List<Integer> replicas;
    private final ServerSocket front;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    private Balancer(ServerSocket front, List<Integer> replicas) {
        this.front = front;
        this.replicas = List.copyOf(replicas);
    }

    /** Listens on a port of this machine for what listens, or will, on the others. */
    static Balancer start(int port, List<Integer> replicas) {
        try {
            Balancer balancer =
                    new Balancer(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), replicas);
            thread("balancer", balancer::accept);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException("No balancer can listen on port " + port, e);
        }
    }

    private void accept() {
        while (!front.isClosed()) {
            try {
                connect(front.accept());
            } catch (IOException e) {
                if (!front.isClosed()) {
                    throw new UncheckedIOException("The balancer takes no more connections", e);
                }
            }
        }
    }

    private void connect(Socket client) throws IOException {
        int first = count.getAndIncrement();
        Socket replica = IntStream.range(0, replicas.size())
                .mapToObj(next -> replicas.get(Math.floorMod(first + next, replicas.size())))
                .flatMap(port -> dial(port).stream())
                .findFirst()
                .orElse(null);
        if (replica == null) {
            client.close();
            return;
        }
        thread("to-replica", () -> carry(client, replica));
        thread("to-client", () -> carry(replica, client));
    }

    private List<Socket> dial(int port) {
        try {
            return List.of(new Socket(loopback, port));
        } catch (IOException nobody) {
            return List.of();
        }
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // One of the two has closed; both are, now.
        } finally {
            open.remove(from);
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            front.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The balancer cannot be closed", e);
        }
    }
}
