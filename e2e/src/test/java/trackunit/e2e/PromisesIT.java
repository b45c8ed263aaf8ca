package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trackunit.chaos.client.Api;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.RabbitNode;
import trackunit.chaos.machine.Shape;

/** Promises that only many requests at once, or processes that die at a certain moment, can break. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesIT {
    private static final int AT_ONCE = 1_000;
    private static final int BACKLOG = 500;
    private static final int CALLERS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final int ATTEMPTS = 3;

    /** A killed worker's step is given to another after this; with much less a busy machine takes it from the living. */
    private static final String LEASE = "PT3S";

    private static final Map<String, String> SETTINGS = Map.of(
            "orchestrator.steps.attempts",
            Integer.toString(ATTEMPTS),
            "orchestrator.steps.lease",
            LEASE,
            Poison.LOG_LEVEL,
            "DEBUG");

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private Path folder;
    private Machine machine;
    private AnalysisLog log;
    private People people;

    @BeforeAll
    void start(@TempDir Path shared) throws Exception {
        folder = shared;
        machine = Machine.start(Program.ROOT, folder, new Shape(2, 2, 2, SETTINGS), RabbitNode.installed());
        log = AnalysisLog.of(machine);
        people = People.of(machine);
    }

    @AfterAll
    void stop() throws Exception {
        callers.shutdownNow();
        if (log != null) {
            log.close();
        }
        if (machine != null) {
            machine.close();
        }
    }

    @Test
    void a_thousand_equal_requests_at_once_are_one_analysis() throws Exception {
        Api api = people.api(0);
        String key = People.stored(api);

        List<String> ids = all(AT_ONCE, number -> api.request(key, "the same", "INTERACTIVE"));

        assertThat(ids).hasSize(AT_ONCE).containsOnly(ids.get(0));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(log.analyses(key, "COMPLETED")).isEqualTo(1));
        assertThat(log.analyses(key, null)).isEqualTo(1);
    }

    @Test
    void an_interactive_photo_overtakes_a_backlog_of_five_hundred_batch_photos() throws Exception {
        Api api = people.api(1);
        String batch = People.stored(api);
        String interactive = People.stored(api);
        all(BACKLOG, number -> api.request(batch, "batch " + number, "BATCH"));

        api.request(interactive, "now", "INTERACTIVE");

        await().atMost(LONGEST).untilAsserted(() -> assertThat(log.analyses(interactive, "COMPLETED"))
                .isEqualTo(1));
        assertThat(log.analyses(batch, "COMPLETED")).isLessThan(BACKLOG);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(log.analyses(batch, "COMPLETED"))
                .isEqualTo(BACKLOG));
    }

    @Test
    void a_photo_that_kills_whoever_reads_it_fails_with_a_reason_and_holds_up_nobody() throws Exception {
        Api others = people.api(0);
        String key = People.stored(others);
        String gateway = machine.addresses().gateways().get(0).toString();
        Poison poison = new Poison(machine, log, People.accepted(people.api(1), Poison.photo()));
        Program.Running watched = Program.start(
                folder, Map.of(), "watch", "--server", gateway, "--as", people.name(1), "--json", poison.id());

        List<String> meanwhile = new ArrayList<>();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            poison.kill(attempt);
            meanwhile.add(others.request(key, "after death " + attempt, "INTERACTIVE"));
        }

        Story story = Story.read(watched.join().lines()).get(poison.id());
        story.isWholeAndInOrder();
        assertThat(story.end()).isEqualTo("AnalysisFailed");
        assertThat(story.last().path("reason").asText()).isEqualTo("ATTEMPTS_EXHAUSTED");
        assertThat(log.events(poison.id())).isEqualTo(story.events().size());
        await().atMost(LONGEST).until(() -> log.analyses(key, "COMPLETED") == ATTEMPTS);
        assertThat(log.endedBefore(meanwhile.get(0), poison.id())).isTrue();
    }

    /** Something that is asked for by its number. */
    private interface Call {
        String with(int number) throws Exception;
    }

    private List<String> all(int count, Call call) throws Exception {
        List<Callable<String>> calls = Stream.iterate(0, number -> number < count, number -> number + 1)
                .map(number -> (Callable<String>) () -> call.with(number))
                .toList();
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : callers.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
