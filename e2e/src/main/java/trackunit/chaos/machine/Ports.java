package trackunit.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * Ports of 127.0.0.1 for one machine: a block that no other machine takes until this is closed, below the ports that systems hand out
 * for outgoing connections and below those of {@code ./trackunit up}. A part that is killed finds its port free when it comes back.
 */
final class Ports implements AutoCloseable {

    private static final int LOWEST = 10_000;
    private static final int SPAN = 100;
    private static final int BLOCKS = 50;
    private static final int ATTEMPTS = 200;
    private static final int PATIENCE_MILLISECONDS = 500;

    /** Bound to the first port of the block for as long as it is claimed. */
    private final ServerSocket guard;

    private int given;

    private Ports(ServerSocket guard) {
        this.guard = guard;
    }

    /** Claims any block that is free. */
    static Ports claim() {
        return Stream.generate(() -> LOWEST + SPAN * ThreadLocalRandom.current().nextInt(BLOCKS))
                .limit(ATTEMPTS)
                .flatMap(first -> bind(first).stream())
                .findFirst()
                .map(Ports::new)
                .orElseThrow(() -> new IllegalStateException("No block of " + SPAN + " ports is free"));
    }

    /** Gives a port that was not given before, and that nothing listens on. */
    int next() {
        while (++given < SPAN) {
            int port = guard.getLocalPort() + given;
            Optional<ServerSocket> socket = bind(port);
            if (socket.isPresent()) {
                close(socket.get());
                return port;
            }
        }
        throw new IllegalStateException("A machine has no more than " + SPAN + " ports");
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
            throw new UncheckedIOException("This machine opens no sockets", e);
        }
    }

    /** Whether something listens on a port of this machine. */
    static boolean listening(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Gives the block back. */
    @Override
    public void close() {
        close(guard);
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A port cannot be given back", e);
        }
    }
}
