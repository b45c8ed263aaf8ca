package trackunit.orchestrator.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server of this machine that can be cut: what goes over it ends then, and nothing new gets through. */
public final class Cable implements AutoCloseable {

    private final InetAddress loopback = InetAddress.getLoopbackAddress();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket near;
    private final int far;
    private volatile boolean cut;

    Cable(int far) throws IOException {
        this.far = far;
        this.near = new ServerSocket(0, 50, loopback);
        new Thread(this::accept, "cable").start();
    }

    /** The port that stands for the server's. */
    int port() {
        return near.getLocalPort();
    }

    public void cut() {
        cut = true;
        open.forEach(Cable::end);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                join(near.accept());
            } catch (IOException e) {
                cut = cut || near.isClosed();
            }
        }
    }

    private void join(Socket client) throws IOException {
        open.add(client);
        if (cut) {
            end(client);
            return;
        }
        Socket server = new Socket(loopback, far);
        open.add(server);
        carry(client, server);
        carry(server, client);
    }

    private void carry(Socket from, Socket to) {
        new Thread(() -> {
                    try (from;
                            to;
                            InputStream in = from.getInputStream();
                            OutputStream out = to.getOutputStream()) {
                        in.transferTo(out);
                    } catch (IOException e) {
                        // Cut, or closed by one of the two: either way the other is to see its end.
                        end(to);
                    } finally {
                        open.remove(from);
                    }
                })
                .start();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
