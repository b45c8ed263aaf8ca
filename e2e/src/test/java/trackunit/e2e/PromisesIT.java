package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import trackunit.chaos.client.Gateways;
import trackunit.chaos.client.Photo;
import trackunit.chaos.client.User;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.RabbitNode;
import trackunit.chaos.machine.Shape;

/** Promises that only many requests at once can break. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesIT {
    private static final int AT_ONCE = 1_000;
    private static final int BACKLOG = 500;
    private static final int CALLERS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String COUNT =
            "select count(*) from analysis where object_key = ? and state = coalesce(?, state)";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private Machine machine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        machine = Machine.start(Program.ROOT, folder, new Shape(2, 2, 2, Map.of()), RabbitNode.installed());
    }

    @AfterAll
    void stop() {
        callers.shutdownNow();
        if (machine != null) {
            machine.close();
        }
    }

    @Test
    void a_thousand_equal_requests_at_once_are_one_analysis() throws Exception {
        Api api = api(0);
        String key = stored(api);

        List<String> ids = all(AT_ONCE, number -> api.request(key, "the same", "INTERACTIVE"));

        assertThat(ids).hasSize(AT_ONCE).containsOnly(ids.get(0));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(count(key, "COMPLETED")).isEqualTo(1));
        assertThat(count(key, null)).isEqualTo(1);
    }

    @Test
    void an_interactive_photo_overtakes_a_backlog_of_five_hundred_batch_photos() throws Exception {
        Api api = api(1);
        String batch = stored(api);
        String interactive = stored(api);
        all(BACKLOG, number -> api.request(batch, "batch " + number, "BATCH"));

        api.request(interactive, "now", "INTERACTIVE");

        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(count(interactive, "COMPLETED")).isEqualTo(1));
        assertThat(count(batch, "COMPLETED")).isLessThan(BACKLOG);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(count(batch, "COMPLETED")).isEqualTo(BACKLOG));
    }

    private Api api(int user) {
        String name = machine.users().get(user);
        return new Api(
                http,
                new Gateways(machine.addresses().gateways()),
                new User(http, machine.addresses().issuer(), name));
    }

    private static String stored(Api api) throws Exception {
        Photo photo = Photo.small();
        Api.Upload upload = api.start(photo);
        api.put(upload, photo);
        return upload.key();
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

    private int count(String key, String state) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(machine.addresses().database());
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, key);
            statement.setString(2, state);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
