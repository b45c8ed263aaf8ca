package trackunit.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.fabric8.kubernetes.client.LocalPortForward;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each service's user may do at the broker, tried with its own password; what it may not is refused with 403. */
class BrokerRightsClusterIT {
    private static final String COMMAND_QUEUE = "orchestrator.analysis.request";
    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    private Cluster cluster;
    private LocalPortForward forward;

    @BeforeEach
    void open() throws Exception {
        cluster = Cluster.open();
        forward = cluster.api()
                .pods()
                .inNamespace("messaging")
                .withName("rabbitmq-0")
                .portForward(5672);
    }

    @AfterEach
    void close() throws Exception {
        forward.close();
        cluster.close();
    }

    @Test
    void a_gateway_hears_events_on_queues_of_its_own_and_touches_no_other() throws Exception {
        try (Connection connection = connect(Cluster.GATEWAY)) {
            Channel own = connection.createChannel();
            String queue = own.queueDeclare().getQueue();
            own.queueBind(queue, "analysis.started", "");
            assertThat(own.basicConsume(queue, true, (tag, event) -> {}, tag -> {}))
                    .isNotBlank();

            refused(() -> connection.createChannel().basicGet(COMMAND_QUEUE, false));
            refused(() -> connection.createChannel().queueDeclare("mine", true, false, false, null));
            refused(() -> connection.createChannel().queueDelete(COMMAND_QUEUE));
            refused(() -> connection.createChannel().exchangeDelete("analysis.commands"));
            refused(() -> publish(connection, "analysis.started"));
        }
    }

    @Test
    void an_orchestrator_declares_nothing_and_hears_no_events() throws Exception {
        try (Connection connection = connect(Cluster.ORCHESTRATOR)) {
            refused(() -> connection.createChannel().queueDeclare());
            refused(() -> connection.createChannel().queueDeclare("mine", true, false, false, null));
            refused(() -> connection.createChannel().queueDelete(COMMAND_QUEUE));
            refused(() -> connection.createChannel().basicGet("analysis.dead-letter", false));
        }
    }

    private Connection connect(String service) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(forward.getLocalPort());
        factory.setUsername(service);
        factory.setPassword(Management.password(cluster, service));
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection("rights");
    }

    /** A publisher hears of a refusal by the confirm that does not come. */
    private static void publish(Connection connection, String exchange) throws Exception {
        Channel channel = connection.createChannel();
        channel.confirmSelect();
        channel.basicPublish(exchange, "", null, NOTHING);
        channel.waitForConfirmsOrDie(10_000);
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).rootCause().hasMessageContaining("ACCESS_REFUSED");
    }
}
