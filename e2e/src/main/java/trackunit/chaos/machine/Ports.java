package trackunit.chaos.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of 127.0.0.1 that nothing listens on, below those that systems hand out for outgoing connections. */
final class Ports {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 14_900;
    private static final int PATIENCE_MILLISECONDS = 500;

    private final Set<Integer> given = new HashSet<>();

    /** Gives a port that was not given before. */
    int next() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (free(port) && given.add(port)) {
                return port;
            }
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
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
}
