package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trackunit.broker.ConsumerLink;
import trackunit.cable.Cable;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Owner;
import trackunit.contracts.Topology;
import trackunit.orchestrator.outage.Patience;
import trackunit.orchestrator.outage.StoppingException;
import trackunit.orchestrator.scene.BrokerProbe;
import trackunit.orchestrator.scene.CutServices;
import trackunit.orchestrator.scene.Requester;

@QuarkusTest
@WithTestResource(CutServices.class)
class IntakeTest {

    private static final String KEY = "intake.test";
    private static final int PREFETCH = 2;
    private static final int COMMANDS = 5;

    @Inject
    BrokerProbe probe;

    @Inject
    ConsumerLink link;

    @Inject
    DeadLetters deadLetters;

    @Inject
    CommandTraces traces;

    @Inject
    Patience patience;

    Cable cable;

    private final InHand inHand = new InHand();
    private final List<CancelAnalysis> begun = new CopyOnWriteArrayList<>();
    private final Semaphore go = new Semaphore(0);
    private Intake intake;

    @BeforeEach
    void fill() {
        probe.declareQueue(KEY);
        Owner owner = Requester.newOwner();
        IntStream.range(0, COMMANDS)
                .mapToObj(i -> new CancelAnalysis(CorrelationId.of(owner, "intake-" + i), owner, 1, Instant.now()))
                .forEach(command -> probe.send(KEY, command));
    }

    @AfterEach
    void remove() {
        go.release(Integer.MAX_VALUE / 2);
        intake.stop();
        intake.end();
        probe.deleteQueue(KEY);
    }

    @Test
    void what_a_lost_subscription_left_undone_is_finished_before_more_is_taken() throws Exception {
        intake = consuming(command -> go.acquireUninterruptibly());
        awaitBegun(PREFETCH);

        cable.cut();
        Awaitility.await().until(() -> !intake.subscribed());
        cable.mend();
        link.connect();
        intake.keepSubscribed(link);
        assertThat(intake.subscribed()).isFalse();

        go.release(COMMANDS + PREFETCH);
        Awaitility.await().until(() -> {
            intake.keepSubscribed(link);
            return intake.subscribed();
        });
        awaitBegun(COMMANDS + PREFETCH);
    }

    @Test
    void what_fails_by_an_error_keeps_no_place() throws Exception {
        intake = consuming(command -> {
            throw new StackOverflowError();
        });

        awaitBegun(COMMANDS + 1);
    }

    @Test
    void whoever_stops_gives_back_what_is_not_done_and_takes_nothing_more() throws Exception {
        intake = consuming(command -> {
            go.acquireUninterruptibly();
            throw new StoppingException(null);
        });
        awaitBegun(PREFETCH);

        intake.stop();
        go.release(PREFETCH);

        assertThat(inHand.awaitNone(Duration.ofSeconds(10))).isTrue();
        assertThat(begun).hasSize(PREFETCH);
        List<CancelAnalysis> others = new CopyOnWriteArrayList<>();
        Intake other = consuming(others::add);
        Awaitility.await().until(() -> others.size() == COMMANDS);
        other.stop();
        other.end();
    }

    private Intake consuming(Consumer<CancelAnalysis> task) throws Exception {
        Intake made = new Intake(
                handler(command -> {
                    begun.add(command);
                    task.accept(command);
                }),
                inHand,
                PREFETCH);
        link.connect();
        made.keepSubscribed(link);
        return made;
    }

    private CommandHandler<CancelAnalysis> handler(Consumer<CancelAnalysis> task) {
        return new CommandHandler<>(
                Topology.queue(KEY), CancelAnalysis.class, task, new MessageCodec(), deadLetters, traces, patience);
    }

    private void awaitBegun(int commands) {
        Awaitility.await().until(() -> begun.size() >= commands);
    }
}
