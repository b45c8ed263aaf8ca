package trackunit.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a server of this machine that can be cut, so that what goes over it ends and nothing new gets through, or held, so
 * that all stays open and nothing arrives.
 */
public final class Cable implements AutoCloseable {

    private enum State {
        WHOLE,
        HELD,
        CUT
    }

    private final InetAddress loopback = InetAddress.getLoopbackAddress();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket near;
    private final int far;
    private State state = State.WHOLE;

    /** Leads to a port of this machine. */
    public Cable(int far) throws IOException {
        this.far = far;
        this.near = new ServerSocket(0, 50, loopback);
        new Thread(this::accept, "cable").start();
    }

    /** The port that stands for the server's. */
    public int port() {
        return near.getLocalPort();
    }

    public void cut() {
        become(State.CUT);
        open.forEach(Cable::end);
    }

    public void hold() {
        become(State.HELD);
    }

    public void mend() {
        become(State.WHOLE);
    }

    @Override
    public void close() throws IOException {
        near.close();
        cut();
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized boolean isCut() {
        return state == State.CUT;
    }

    private synchronized void awaitRelease() throws InterruptedException {
        while (state == State.HELD) {
            wait();
        }
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                join(near.accept());
            } catch (IOException e) {
                if (!near.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket client) throws IOException {
        open.add(client);
        if (isCut()) {
            end(client);
            return;
        }
        Socket server = new Socket(loopback, far);
        open.add(server);
        new Thread(() -> carry(client, server), "cable-there").start();
        new Thread(() -> carry(server, client), "cable-back").start();
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                awaitRelease();
                out.write(piece, 0, length);
            }
        } catch (IOException e) {
            // Cut, or closed by one of the two: either way the other is to see its end.
            end(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
