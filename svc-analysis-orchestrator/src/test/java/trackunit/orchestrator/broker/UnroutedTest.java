package trackunit.orchestrator.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;
import trackunit.broker.UnconfirmedException;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.LocalServices;

/** Messages that no queue takes. */
@QuarkusTest
@WithTestResource(LocalServices.class)
class UnroutedTest {

    private static final String TAKEN = "taken.test";
    private static final String TAKEN_BY_NOBODY = "taken-by-nobody.test";
    private static final int MANY = 400;

    @Inject
    Publisher publisher;

    @Inject
    BrokerProbe broker;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void connect() {
        broker.declareQueue(TAKEN);
        await().until(publisher::usable);
    }

    @AfterEach
    void remove() {
        broker.deleteQueue(TAKEN);
    }

    @Test
    void a_message_that_no_queue_takes_is_not_confirmed_but_counted() {
        double before = unrouted();

        assertThatThrownBy(publish(TAKEN_BY_NOBODY)::join).hasCauseInstanceOf(UnconfirmedException.class);

        await().until(() -> unrouted() == before + 1);
    }

    @Test
    void among_many_at_once_only_those_fail_that_no_queue_takes() {
        List<CompletableFuture<Void>> sent = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> publish(taken(i) ? TAKEN : TAKEN_BY_NOBODY))
                .toList();

        for (int i = 0; i < MANY; i++) {
            if (taken(i)) {
                assertThat(sent.get(i)).succeedsWithin(Duration.ofSeconds(10));
            } else {
                assertThatThrownBy(sent.get(i)::join).hasCauseInstanceOf(UnconfirmedException.class);
            }
        }
        assertThat(publisher.usable()).isTrue();
    }

    /** All with the same id, and one in three of the kind that fails. */
    private static boolean taken(int number) {
        return number % 3 != 0;
    }

    private CompletableFuture<Void> publish(String key) {
        Letter letter = new Letter(Topology.COMMANDS, key, "the same", null, Map.of(), new byte[1]);
        return publisher.publish(letter).toCompletableFuture();
    }

    private double unrouted() {
        return meters.get("broker.unrouted")
                .tag("exchange", Topology.COMMANDS)
                .counter()
                .count();
    }
}
