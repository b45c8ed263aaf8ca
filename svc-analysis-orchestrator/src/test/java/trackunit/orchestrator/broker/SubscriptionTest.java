package trackunit.orchestrator.broker;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trackunit.broker.ConsumerLink;
import trackunit.broker.Delivery;
import trackunit.broker.Subscription;
import trackunit.cable.Cable;
import trackunit.contracts.Topology;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.CutServices;

@QuarkusTest
@WithTestResource(CutServices.class)
class SubscriptionTest {

    private static final String KEY = "subscription.test";
    private static final int PREFETCH = 2;
    private static final int ALL = 5;

    @Inject
    BrokerProbe probe;

    @Inject
    ConsumerLink link;

    Cable cable;

    private final List<Subscription> made = new ArrayList<>();
    private final List<Delivery> taken = new CopyOnWriteArrayList<>();

    /** What another consumer is handed, whatever the first has not got. */
    private final List<Delivery> rest = new CopyOnWriteArrayList<>();

    @BeforeEach
    void fill() {
        probe.declareQueue(KEY);
        Stream.of("a", "b", "c", "d", "e").forEach(this::send);
    }

    @AfterEach
    void remove() {
        made.forEach(Subscription::close);
        probe.deleteQueue(KEY);
    }

    @Test
    void no_more_is_handed_out_than_the_prefetch_and_the_broker_takes_back_what_is_in_hand() throws Exception {
        Subscription subscription = subscribe(PREFETCH, taken);
        await(taken, "a", "b");
        subscribe(ALL, rest);
        await(rest, "c", "d", "e");

        subscription.close();

        await(rest, "a", "b", "c", "d", "e");
    }

    @Test
    void what_is_acknowledged_makes_room_and_what_is_given_back_comes_again() throws Exception {
        subscribe(PREFETCH, taken);
        await(taken, "a", "b");

        taken.get(0).acknowledge();
        await(taken, "a", "b", "c");
        subscribe(PREFETCH, rest);
        await(rest, "d", "e");
        taken.get(1).giveBack();

        await(taken, "a", "b", "b", "c");
    }

    @Test
    void what_is_in_hand_when_it_is_cancelled_can_still_be_acknowledged() throws Exception {
        Subscription subscription = subscribe(PREFETCH, taken);
        await(taken, "a", "b");

        subscription.cancel();
        taken.forEach(Delivery::acknowledge);
        subscription.close();

        subscribe(ALL, rest);
        await(rest, "c", "d", "e");
    }

    @Test
    void after_a_loss_the_next_is_handed_a_prefetch_too_and_late_answers_to_the_lost_one_do_not_count()
            throws Exception {
        Subscription lost = subscribe(PREFETCH, taken);
        await(taken, "a", "b");
        List<Delivery> late = List.copyOf(taken);
        taken.clear();

        cable.cut();
        Awaitility.await().until(() -> !lost.live());
        cable.mend();
        Subscription next = subscribe(PREFETCH, taken);
        await(taken, "a", "b");
        late.forEach(Delivery::acknowledge);
        subscribe(ALL, rest);
        await(rest, "c", "d", "e");

        next.close();
        await(rest, "a", "b", "c", "d", "e");
    }

    private Subscription subscribe(int prefetch, List<Delivery> taker) throws IOException, TimeoutException {
        link.connect();
        Subscription subscription = link.subscribe(Topology.queue(KEY), prefetch, taker::add);
        made.add(subscription);
        return subscription;
    }

    private void send(String text) {
        probe.send(KEY, text, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(List<Delivery> deliveries, String... texts) {
        Awaitility.await().until(() -> texts(deliveries), List.of(texts)::equals);
    }

    private static List<String> texts(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> new String(delivery.body(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
