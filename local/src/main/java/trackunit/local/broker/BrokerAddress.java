package trackunit.local.broker;

import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import trackunit.local.StartFailure;

/**
 * Where a broker is and how to sign in to it.
 *
 * @param host its name or address
 * @param port its AMQP port
 * @param username who signs in
 * @param password with what
 * @param virtualHost the virtual host that the topology lies in
 * @param encrypted whether the connection is TLS
 */
public record BrokerAddress(
        String host, int port, String username, String password, String virtualHost, boolean encrypted) {

    /**
     * Reads an AMQP URI, such as {@code amqp://user:password@host:5672/vhost}; RabbitMQ's client defines its parts and
     * their defaults.
     *
     * @throws StartFailure where it is none
     */
    public static BrokerAddress parse(String uri) {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(withScheme(uri));
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StartFailure("Not an address of a broker (amqp://user:password@host:5672/vhost): " + uri, e);
        }
        return new BrokerAddress(
                factory.getHost(),
                factory.getPort(),
                factory.getUsername(),
                factory.getPassword(),
                factory.getVirtualHost(),
                factory.isSSL());
    }

    /** RabbitMQ's client takes for granted that there is one. */
    private static URI withScheme(String text) throws URISyntaxException {
        URI uri = new URI(text);
        if (uri.getScheme() == null) {
            throw new URISyntaxException(text, "No scheme");
        }
        return uri;
    }

    ConnectionFactory connections() {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(host);
        factory.setPort(port);
        factory.setUsername(username);
        factory.setPassword(password);
        factory.setVirtualHost(virtualHost);
        factory.setAutomaticRecoveryEnabled(false);
        if (encrypted) {
            useDefaultTls(factory);
        }
        return factory;
    }

    private static void useDefaultTls(ConnectionFactory factory) {
        try {
            factory.useSslProtocol(javax.net.ssl.SSLContext.getDefault());
            factory.enableHostnameVerification();
        } catch (GeneralSecurityException e) {
            throw new StartFailure("This Java has no TLS: " + e.getMessage(), e);
        }
    }
}
