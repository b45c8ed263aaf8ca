package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.GetResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import trackunit.chaos.machine.RabbitNode;
import trackunit.contracts.Topology;
import trackunit.operator.DeadLetterScenarios;

/** What operators rely on, on RabbitMQ with quorum queues, as production has them. */
@EnabledIf("installed")
class RabbitMqDeadLettersIT extends DeadLetterScenarios {
    private static final String QUEUE = "tests.given-up";
    private static final String EXCHANGE = "tests.published";

    private RabbitNode node;

    static boolean installed() {
        return RabbitNode.installed();
    }

    @Override
    protected String start(Path folder) throws Exception {
        node = RabbitNode.startEmpty(folder);
        return node.address().toString();
    }

    @Override
    protected Map<String, Object> queueArguments() {
        return Map.of("x-queue-type", "quorum");
    }

    /** A quorum queue of RabbitMQ 3.10 puts all letters back, but not always in their order. */
    @Override
    protected boolean keepsOrder() {
        return false;
    }

    @AfterAll
    void stopNode() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void what_rabbitmq_itself_gave_up_goes_back_too() throws Exception {
        post().channel().exchangeDeclare(EXCHANGE, "direct");
        post().channel()
                .queueDeclare(QUEUE, true, false, false, Map.of("x-dead-letter-exchange", Topology.DEAD_LETTER));
        post().channel().queueBind(QUEUE, EXCHANGE, "key");
        post().publish(EXCHANGE, "key", "given-up", Map.of(), "{}");
        post().channel()
                .basicReject(
                        post().channel().basicGet(QUEUE, false).getEnvelope().getDeliveryTag(), false);
        await().until(() -> post().channel().messageCount(Topology.DEAD_LETTER) == 1);

        assertThat(code("redrive", "given-up")).isZero();

        List<GetResponse> back = post().take(QUEUE);
        assertThat(back).singleElement().satisfies(message -> assertThat(
                        message.getProps().getHeaders())
                .isNullOrEmpty());
        assertThat(post().takeIds(Topology.DEAD_LETTER)).isEmpty();
    }
}
