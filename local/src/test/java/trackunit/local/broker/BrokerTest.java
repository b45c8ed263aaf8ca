package trackunit.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.MessageProperties;
import com.rabbitmq.client.Return;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.contracts.Topology;
import trackunit.local.BackingService;
import trackunit.local.StartFailure;
import trackunit.local.machine.PortClaim;

class BrokerTest {
    private static final String QUEUE = Topology.queue(Topology.REQUEST_KEY);
    private static final long CONFIRMATION_MILLISECONDS = 10_000;

    /** Something to do with a channel to a broker. */
    private interface Use {
        void of(Channel channel) throws Exception;
    }

    private static PortClaim claim;
    private static Broker broker;

    private Connection connection;
    private Channel channel;

    @BeforeAll
    static void start(@TempDir Path folder) {
        claim = PortClaim.of(0, 0, 0);
        broker = Broker.start(folder, claim.ports().broker());
    }

    @AfterAll
    static void stop() {
        broker.close();
        claim.close();
    }

    @BeforeEach
    void connect() throws Exception {
        connection = Broker.address(claim.ports().broker()).connections().newConnection();
        channel = connection.createChannel();
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    @Test
    void every_binding_of_the_definitions_takes_a_message_to_its_queue() throws Exception {
        for (Definitions.Binding binding : Definitions.read().bindings()) {
            publish(channel, binding.source(), binding.routingKey(), binding.destination());

            assertThat(read(channel, binding.destination())).isEqualTo(binding.destination());
            assertThat(channel.messageCount(binding.destination())).isZero();
        }
        for (Definitions.Exchange exchange : Definitions.read().exchanges()) {
            channel.exchangeDeclare(exchange.name(), exchange.type(), exchange.durable());
        }
    }

    @Test
    void declaring_the_topology_again_keeps_what_lies_in_its_queues() throws Exception {
        publish(channel, Topology.COMMANDS, Topology.REQUEST_KEY, "waiting");

        TopologyDeclaration.on(Broker.address(claim.ports().broker()));

        assertThat(read(channel, QUEUE)).isEqualTo("waiting");
    }

    @Test
    void a_persistent_message_outlives_a_restart_on_other_ports(@TempDir Path folder) throws Exception {
        withBroker(folder, own -> publish(own, Topology.COMMANDS, Topology.REQUEST_KEY, "kept"));

        withBroker(folder, own -> assertThat(read(own, QUEUE)).isEqualTo("kept"));
    }

    private static void withBroker(Path folder, Use use) throws Exception {
        try (PortClaim ports = PortClaim.of(0, 0, 0);
                BackingService started = Broker.start(folder, ports.ports().broker());
                Connection connection =
                        Broker.address(ports.ports().broker()).connections().newConnection();
                Channel channel = connection.createChannel()) {
            assertThat(started).isNotNull();
            use.of(channel);
        }
    }

    @Test
    void arguments_that_only_rabbitmq_knows_are_passed_over() throws Exception {
        channel.queueDeclare("for-rabbit", true, false, false, Map.of("x-queue-type", "quorum", "x-delivery-limit", 5));
    }

    @Test
    void what_no_queue_takes_comes_back_unconfirmed_and_the_connection_goes_on() throws Exception {
        BlockingQueue<Return> back = new LinkedBlockingQueue<>();
        channel.addReturnListener(back::add);
        channel.confirmSelect();

        channel.basicPublish(Topology.COMMANDS, "for-nobody", true, MessageProperties.PERSISTENT_BASIC, new byte[1]);

        assertThat(channel.waitForConfirms(CONFIRMATION_MILLISECONDS)).isFalse();
        assertThat(back.poll(CONFIRMATION_MILLISECONDS, TimeUnit.MILLISECONDS).getRoutingKey())
                .isEqualTo("for-nobody");
        publish(channel, Topology.COMMANDS, Topology.REQUEST_KEY, "after");
        assertThat(read(channel, QUEUE)).isEqualTo("after");
    }

    @Test
    void a_connection_shows_every_ten_seconds_that_it_lives() {
        assertThat(connection.getHeartbeat()).isEqualTo(10);
    }

    @Test
    void a_broker_that_is_not_there_is_named_in_one_line() {
        BrokerAddress nobody = BrokerAddress.parse("amqp://127.0.0.1:1");

        assertThatThrownBy(() -> TopologyDeclaration.on(nobody))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageNotContaining("\n");
    }

    private static void publish(Channel channel, String exchange, String key, String text) throws Exception {
        channel.confirmSelect();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        channel.basicPublish(exchange, key, MessageProperties.PERSISTENT_BASIC, body);
        channel.waitForConfirmsOrDie(CONFIRMATION_MILLISECONDS);
    }

    private static String read(Channel channel, String queue) throws Exception {
        return new String(channel.basicGet(queue, true).getBody(), StandardCharsets.UTF_8);
    }
}
