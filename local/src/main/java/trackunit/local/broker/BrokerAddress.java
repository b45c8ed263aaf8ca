package trackunit.local.broker;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import trackunit.local.StartFailure;

/**
 * Where a broker is and as whom to connect.
 *
 * @param host a name or an address
 * @param port the AMQP port
 * @param user the user
 * @param password the user's password
 * @param virtualHost the virtual host
 * @param tls whether the connection is encrypted
 */
public record BrokerAddress(String host, int port, String user, String password, String virtualHost, boolean tls) {
    private static final int PLAIN_PORT = 5672;
    private static final int TLS_PORT = 5671;
    private static final String GUEST = "guest";

    /**
     * Reads an address as the RabbitMQ URI specification writes it: {@code amqp://user:password@host:port/vhost}.
     *
     * @throws StartFailure where the text is no such address
     */
    public static BrokerAddress parse(String text) {
        try {
            URI uri = new URI(text);
            return of(uri, text);
        } catch (URISyntaxException e) {
            throw new StartFailure("Not an AMQP address: " + e.getMessage(), e);
        }
    }

    private static BrokerAddress of(URI uri, String text) {
        boolean tls = "amqps".equals(uri.getScheme());
        if ((!tls && !"amqp".equals(uri.getScheme())) || uri.getHost() == null) {
            throw new StartFailure("Not an AMQP address (amqp://user:password@host:port/vhost): " + text);
        }
        String login = uri.getRawUserInfo() == null ? GUEST + ':' + GUEST : uri.getRawUserInfo();
        String[] credentials = login.split(":", 2);
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? TLS_PORT : PLAIN_PORT;
        String password = credentials.length > 1 ? decode(credentials[1]) : "";
        return new BrokerAddress(
                uri.getHost(), port, decode(credentials[0]), password, virtualHost(uri.getRawPath()), tls);
    }

    private static String virtualHost(String path) {
        return path == null || path.length() <= 1 ? "/" : decode(path.substring(1));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
