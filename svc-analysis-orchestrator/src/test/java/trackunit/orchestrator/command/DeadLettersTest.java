package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.Delivery;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Owner;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;

@QuarkusTest
@WithTestResource(LocalServices.class)
class DeadLettersTest {

    @Inject
    BrokerProbe broker;

    @Inject
    MeterRegistry meters;

    static Stream<String> everyKey() {
        Stream<String> steps = Stream.of(StepName.values())
                .flatMap(step -> Stream.of(Priority.values()).map(priority -> Topology.stepKey(step, priority)));
        return Stream.concat(Stream.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY), steps);
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    void what_is_no_message_is_put_aside_with_the_reason_and_the_original(String routingKey) {
        byte[] body = "{\"version\": 1, \"type\"".getBytes(StandardCharsets.UTF_8);

        Delivery letter = putAside(routingKey, body);

        assertThat(letter.getBody()).isEqualTo(body);
        assertThat(reason(letter)).startsWith("Not a message");
        assertThat(header(letter, Topology.ORIGINAL_ROUTING_KEY_HEADER)).isEqualTo(routingKey);
    }

    @Test
    void a_message_of_an_unknown_version_is_put_aside() {
        byte[] body = "{\"version\": 2, \"type\": \"RequestAnalysis\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(reason(putAside(Topology.REQUEST_KEY, body))).isEqualTo("Unknown version: 2");
    }

    @Test
    void a_command_on_a_queue_for_others_is_put_aside() {
        Owner owner = Requester.newOwner();
        CorrelationId id = CorrelationId.of(owner, "misplaced");
        byte[] body = new MessageCodec().encode(new CancelAnalysis(id, owner, 1, Instant.now()));

        assertThat(reason(putAside(Topology.REQUEST_KEY, body))).isEqualTo("CancelAnalysis does not belong here");
    }

    @Test
    void what_is_sent_again_where_it_came_from_is_put_aside_again_for_the_same_reason_and_counted() {
        byte[] body = "{\"version\": 2, \"type\": \"RetryAnalysis\"}".getBytes(StandardCharsets.UTF_8);
        double before = counted(Topology.RETRY_KEY);
        Delivery letter = putAside(Topology.RETRY_KEY, body);
        String messageId = letter.getProperties().getMessageId();
        assertThat(header(letter, Topology.ORIGINAL_EXCHANGE_HEADER)).isEqualTo(Topology.COMMANDS);

        broker.send(header(letter, Topology.ORIGINAL_ROUTING_KEY_HEADER), messageId, letter.getBody());

        Awaitility.await().until(() -> broker.deadLetters(messageId).size() == 2);
        assertThat(broker.deadLetters(messageId)).allSatisfy(each -> {
            assertThat(each.getBody()).isEqualTo(body);
            assertThat(reason(each)).isEqualTo("Unknown version: 2");
            assertThat(header(each, Topology.ORIGINAL_QUEUE_HEADER)).isEqualTo(Topology.queue(Topology.RETRY_KEY));
        });
        Awaitility.await()
                .untilAsserted(() -> assertThat(counted(Topology.RETRY_KEY)).isEqualTo(before + 2));
    }

    @Test
    void what_no_queue_takes_as_a_dead_letter_stays_until_one_does() {
        String messageId = UUID.randomUUID().toString();
        double before = unrouted();
        broker.change(own -> own.queueUnbind(Topology.DEAD_LETTER, Topology.DEAD_LETTER, ""));
        try {
            broker.send(Topology.CANCEL_KEY, messageId, new byte[1]);
            Awaitility.await().until(() -> unrouted() >= before + 2);
            assertThat(broker.deadLetters(messageId)).isEmpty();
        } finally {
            broker.change(own -> own.queueBind(Topology.DEAD_LETTER, Topology.DEAD_LETTER, ""));
        }

        Awaitility.await().until(() -> !broker.deadLetters(messageId).isEmpty());
    }

    private double unrouted() {
        return meters.get("broker.unrouted")
                .tag("exchange", Topology.DEAD_LETTER)
                .counter()
                .count();
    }

    private double counted(String routingKey) {
        return meters.get("orchestrator.dead.letters")
                .tag("queue", Topology.queue(routingKey))
                .counter()
                .count();
    }

    private Delivery putAside(String routingKey, byte[] body) {
        String messageId = UUID.randomUUID().toString();
        broker.send(routingKey, messageId, body);
        Awaitility.await().until(() -> !broker.deadLetters(messageId).isEmpty());
        assertThat(broker.deadLetters(messageId)).hasSize(1);
        return broker.deadLetters(messageId).get(0);
    }

    private static String reason(Delivery letter) {
        return header(letter, Topology.REASON_HEADER);
    }

    private static String header(Delivery letter, String name) {
        return letter.getProperties().getHeaders().get(name).toString();
    }
}
