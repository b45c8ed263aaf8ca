package trackunit.broker;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the broker is, by the names that Quarkus has for it, and how long what it is asked may take. */
@ConfigMapping(prefix = "broker")
public interface BrokerSettings {

    /** The broker's host name or address. */
    @WithDefault("${rabbitmq-host:localhost}")
    String host();

    /** The broker's AMQP port. */
    @WithDefault("${rabbitmq-port:5672}")
    int port();

    /** Who signs in. */
    @WithDefault("${rabbitmq-username:guest}")
    String username();

    /** The password. */
    @WithDefault("${rabbitmq-password:guest}")
    String password();

    /** The virtual host. */
    @WithDefault("${rabbitmq-virtual-host:/}")
    String virtualHost();

    /** Whether the connection is encrypted, and the broker's certificate verified. */
    @WithDefault("${rabbitmq-ssl:false}")
    boolean ssl();

    /** What operators see the connections by. */
    @WithDefault("${quarkus.application.name}")
    String client();

    /** How long the broker's port may take to answer; what is said then, to sign in, may take ten seconds more. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long the broker may take to answer a question. */
    @WithDefault("PT10S")
    Duration answerTimeout();

    /** How long after a lost connection the next one is tried. */
    @WithDefault("PT1S")
    Duration reconnectDelay();

    /** How often both sides say that they live: whoever is silent twice as long is gone, and has lost the connection. */
    @WithDefault("PT5S")
    Duration heartbeat();

    /** How long a message may wait for its confirm before the send counts as failed. */
    @WithDefault("PT5S")
    Duration confirmTimeout();

    /** How many messages may wait for their confirm at once; more fail at once. */
    @WithDefault("1024")
    int unconfirmed();

    /** The largest body that is sent: a broker closes the channel of all others for one that is larger than it takes. */
    @WithDefault("1M")
    MemorySize messageSize();
}
