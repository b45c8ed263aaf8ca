package trackunit.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The connection of a client that opens a WebSocket and then does nothing at all: it answers no ping either. */
final class RawSocket implements AutoCloseable {

    private static final String HANDSHAKE = """
            GET /graphql HTTP/1.1\r
            Host: localhost\r
            Connection: Upgrade\r
            Upgrade: websocket\r
            Sec-WebSocket-Version: 13\r
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
            Sec-WebSocket-Protocol: graphql-ws\r
            \r
            """;

    private final Socket connection;

    private RawSocket(Socket connection) {
        this.connection = connection;
    }

    /** Opens a socket and sends bytes that are frames. */
    static RawSocket open(byte... frames) {
        URI gateway = GraphQl.address("http");
        try {
            RawSocket socket = new RawSocket(new Socket(gateway.getHost(), gateway.getPort()));
            socket.connection.getOutputStream().write(HANDSHAKE.getBytes(US_ASCII));
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
