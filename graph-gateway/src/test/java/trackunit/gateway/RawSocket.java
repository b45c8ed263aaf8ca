package trackunit.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The connection of a client that opens a WebSocket and then does nothing at all: it answers no ping either. */
final class RawSocket implements AutoCloseable {

    private final Socket connection;

    private RawSocket(Socket connection) {
        this.connection = connection;
    }

    /** Opens a socket and sends bytes that are frames. */
    static RawSocket open(byte... frames) {
        URI gateway = GraphQl.address("http");
        try {
            RawSocket socket = new RawSocket(new Socket(gateway.getHost(), gateway.getPort()));
            socket.connection.getOutputStream().write(Handshake.request(Map.of()));
            socket.connection.getOutputStream().write(frames);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on; done when the gateway ends the connection. */
    CompletableFuture<Void> end() {
        return CompletableFuture.runAsync(() -> {
            try {
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
