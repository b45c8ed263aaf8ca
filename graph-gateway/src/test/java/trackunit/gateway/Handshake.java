package trackunit.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a request for a socket is answered.
 *
 * @param status of HTTP; 101 where it becomes one
 * @param body what is told otherwise
 */
record Handshake(int status, String body) {

    private static final Map<String, String> ASKING = Map.of(
            "Host", "localhost",
            "Connection", "Upgrade",
            "Upgrade", "websocket",
            "Sec-WebSocket-Version", "13",
            "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Protocol", "graphql-ws");

    /** Gives the request's bytes; headers come on top of those that it needs, or instead of them. */
    static byte[] request(Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(ASKING);
        all.putAll(headers);
        return all.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(joining("\r\n", "GET /graphql HTTP/1.1\r\n", "\r\n\r\n"))
                .getBytes(US_ASCII);
    }

    /** Asks with headers of any kind, as browsers and proxies send them. */
    static Handshake ask(Map<String, String> headers) {
        URI gateway = GraphQl.address("http");
        try (Socket connection = new Socket(gateway.getHost(), gateway.getPort())) {
            connection.getOutputStream().write(request(headers));
            return read(connection.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Handshake read(InputStream answer) throws IOException {
        int status = Integer.parseInt(line(answer).split(" ")[1]);
        int length = 0;
        for (String header = line(answer); !header.isEmpty(); header = line(answer)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return new Handshake(status, new String(answer.readNBytes(length), UTF_8));
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\n'; c = answer.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    /** The code of what is told. */
    String code() {
        return GraphQl.code(body);
    }
}
