package trackunit.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

/** One connection of a client with a server. It ends when one of them ends it, or when the cable is cut. */
final class Wire {

    private static final int PIECE_BYTES = 8192;

    private final Socket client;
    private final Socket server;
    private final Flow flow;

    Wire(Socket client, Socket server, Flow flow) {
        this.client = client;
        this.server = server;
        this.flow = flow;
    }

    /** Carries until the end, to both sides. */
    void start(Runnable atEnd) {
        Threads.start("cable-there", () -> carry(client, server));
        Threads.start("cable-back", () -> {
            carry(server, client);
            atEnd.run();
        });
    }

    void end() {
        end(client);
        end(server);
    }

    static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[PIECE_BYTES];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int length = in.read(piece);
            while (length >= 0 && flow.awaitOpen()) {
                out.write(piece, 0, length);
                length = in.read(piece);
            }
        } catch (IOException gone) {
            // Cut, or ended by one of the two: both are closed now.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
