package trackunit.orchestrator.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import trackunit.broker.BrokerSettings;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;
import trackunit.broker.UnconfirmedException;
import trackunit.cable.Cable;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.CutServices;

@QuarkusTest
@WithTestResource(CutServices.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublisherTest {

    /** Longer than AMQP's short strings. */
    private static final String TOO_LONG = "x".repeat(300);

    private static final String KEY = "publisher.test";

    private static final int WRITERS = 4;
    private static final int LETTERS = 200;

    /** Twice the heartbeat, and what the connection takes to close. */
    private static final long NOTICED_SECONDS = 30;

    @Inject
    Publisher publisher;

    @Inject
    BrokerSettings settings;

    @Inject
    BrokerProbe probe;

    Cable cable;

    @BeforeEach
    void connect() {
        // Not durable: what is sent here is confirmed at once, and nothing of it waits for a disk.
        probe.change(broker -> {
            broker.queueDeclare(Topology.queue(KEY), false, false, false, null);
            broker.queueBind(Topology.queue(KEY), Topology.COMMANDS, KEY);
        });
        await().until(publisher::usable);
    }

    @AfterEach
    void remove() {
        probe.deleteQueue(KEY);
    }

    @Test
    void a_message_that_cannot_be_written_does_not_shift_the_confirms_of_others() {
        CompletableFuture<Void> unwritable = publish(TOO_LONG, 1);
        assertThatThrownBy(unwritable::join).hasCauseInstanceOf(UnconfirmedException.class);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(publish(UUID.randomUUID().toString(), 1)).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void a_message_larger_than_brokers_take_fails_alone() {
        CompletableFuture<Void> before = publish(UUID.randomUUID().toString(), 1);
        int most = (int) settings.messageSize().asLongValue();

        assertThatThrownBy(publish(UUID.randomUUID().toString(), most + 1)::join)
                .hasCauseInstanceOf(UnconfirmedException.class)
                .hasMessageContaining("1048577 bytes");
        assertThat(publish(UUID.randomUUID().toString(), most)).succeedsWithin(Duration.ofSeconds(10));
        assertThat(before).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void what_is_more_than_may_wait_for_its_confirm_fails_at_once() {
        cable.hold();
        try {
            List<CompletableFuture<Void>> waiting = Stream.generate(
                            () -> publish(UUID.randomUUID().toString(), 1))
                    .limit(settings.unconfirmed())
                    .toList();
            CompletableFuture<Void> oneMore = publish(UUID.randomUUID().toString(), 1);

            assertThat(waiting).noneMatch(CompletableFuture::isDone);
            assertThat(oneMore).isCompletedExceptionally();
        } finally {
            cable.mend();
        }
    }

    /** The last one: what it wrote arrives once the cable is mended, and holds the broker up for whoever comes then. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoever_writes_to_a_broker_that_reads_nothing_more_comes_back() throws Exception {
        cable.hold();
        try {
            List<CompletableFuture<Void>> writers = Stream.generate(() -> CompletableFuture.runAsync(this::write))
                    .limit(WRITERS)
                    .toList();
            for (CompletableFuture<Void> writer : writers) {
                writer.get(NOTICED_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            cable.mend();
        }

        await().atMost(Duration.ofSeconds(30)).until(publisher::usable);
    }

    /** More than the buffers of the sockets between here and there. */
    private void write() {
        for (int i = 0; i < LETTERS; i++) {
            publish(UUID.randomUUID().toString(), 100_000);
        }
    }

    private CompletableFuture<Void> publish(String id, int bytes) {
        Letter letter = new Letter(Topology.COMMANDS, KEY, id, id, Map.of(), new byte[bytes]);
        return publisher.publish(letter).toCompletableFuture();
    }
}
