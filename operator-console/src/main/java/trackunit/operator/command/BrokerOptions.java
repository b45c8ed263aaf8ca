package trackunit.operator.command;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.PossibleAuthenticationFailureException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.operator.OperatorFailure;
import trackunit.operator.Surroundings;
import trackunit.operator.letter.BrokerWords;

/** Which broker, and who asks. The address holds a password, so no complaint repeats it. */
final class BrokerOptions {

    static final String BROKER_VARIABLE = "TRACKUNIT_BROKER";

    /** The broker that {@code trackunit up} starts. */
    static final String USUAL_BROKER = "amqp://trackunit:trackunit@127.0.0.1:8122";

    private static final String FORM = "amqp://USER:PASSWORD@HOST:PORT/VHOST, or amqps";

    private final Surroundings surroundings;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--broker",
            paramLabel = "URL",
            description = "The broker: " + FORM + " (default: $" + BROKER_VARIABLE + ", else that of trackunit up).")
    private String broker;

    BrokerOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Connects, and does not connect again by itself: a letter that was in hand then is no longer ours. */
    Connection connect() {
        ConnectionFactory factory = factory(Optional.ofNullable(broker)
                .or(() -> surroundings.variable(BROKER_VARIABLE))
                .orElse(USUAL_BROKER));
        String place = factory.getHost() + ":" + factory.getPort();
        try {
            return factory.newConnection("trackunit dead-letters");
        } catch (PossibleAuthenticationFailureException e) {
            throw new OperatorFailure(place + " does not know the user, or not by this password", e);
        } catch (ConnectException | UnknownHostException e) {
            throw new OperatorFailure(place + " cannot be reached", e);
        } catch (IOException | TimeoutException e) {
            throw new OperatorFailure(place + " cannot be used: " + BrokerWords.of(e), e);
        }
    }

    private ConnectionFactory factory(String address) {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setAutomaticRecoveryEnabled(false);
        try {
            URI uri = new URI(address);
            if (uri.getScheme() == null || uri.getHost() == null) {
                // The client would take its own defaults for them.
                throw new URISyntaxException(address, "Not of this form");
            }
            factory.setUri(uri);
            if (factory.isSSL()) {
                // The client's own default believes every certificate.
                factory.useSslProtocol(SSLContext.getDefault());
                factory.enableHostnameVerification();
            }
            return factory;
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "Not an address of a broker: it is " + FORM);
        }
    }
}
