package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.console.server.Story;
import trackunit.console.server.TestServer;
import trackunit.console.server.TestSockets;

class FollowTest {

    private static final int GOING_AWAY = 1001;
    private static final int FORBIDDEN = 4403;
    /** Of gateways before. */
    private static final int POLICY = 1008;

    @TempDir
    private Path folder;

    private final TestServer server = new TestServer();
    private TestConsole console;

    @BeforeEach
    void set_up() {
        console = new TestConsole(server.url(), folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private TestConsole.Run watch(String... more) {
        List<String> arguments = new ArrayList<>(List.of("watch", "one", "--as", "alice", "--json"));
        arguments.addAll(List.of(more));
        return console.run(arguments.toArray(String[]::new));
    }

    private static List<Integer> seqs(TestConsole.Run run) {
        return run.out().stream()
                .map(line -> new JsonObject(line).getInteger("seq"))
                .toList();
    }

    @Test
    void a_cut_stream_is_taken_up_where_it_was_and_each_event_printed_once() {
        server.sockets().cut(2, GOING_AWAY);
        server.sockets().cut(0, GOING_AWAY);
        server.sockets().cut(1, TestSockets.BREAK);

        TestConsole.Run run = watch();

        assertThat(run.code()).isZero();
        assertThat(seqs(run)).containsExactly(1, 2, 3, 4, 5);
        assertThat(server.sockets().resumed()).containsExactly(0, 2, 2, 3);
    }

    @Test
    void each_wait_is_longer_and_none_is_endless() {
        for (int i = 0; i < 20; i++) {
            server.sockets().cut(0, GOING_AWAY);
        }

        TestConsole.Run run = watch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).singleElement().asString().contains("closed the socket (1001 cut)");
        assertThat(console.pauses()).hasSize(14).allMatch(pause -> pause.compareTo(Duration.ofSeconds(5)) <= 0);
        assertThat(console.pauses().get(13)).isGreaterThan(console.pauses().get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {FORBIDDEN, POLICY})
    void a_token_that_expires_meanwhile_is_renewed(int code) {
        server.issuer().expiresIn(0);
        server.sockets().cut(3, code);

        TestConsole.Run run = watch();

        assertThat(run.code()).isZero();
        assertThat(seqs(run)).containsExactly(1, 2, 3, 4, 5);
        assertThat(server.sockets().resumed()).containsExactly(0, 3);
    }

    @Test
    void a_proxy_that_wants_the_token_in_the_header_gets_it_there() {
        server.sockets().needHeader();

        assertThat(watch().code()).isZero();
    }

    @Test
    void watching_from_a_number_on_leaves_out_what_was_before() {
        assertThat(seqs(watch("--after", "3"))).containsExactly(4, 5);
    }

    @Test
    void watching_what_is_over_tells_nothing_and_succeeds() {
        TestConsole.Run run = watch("--after", "5");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void watching_a_failure_is_no_success() {
        server.gateway().story(Story.failed());

        assertThat(watch().code()).isEqualTo(1);
    }

    @Test
    void another_attempt_is_watched_to_its_end_also_where_the_stream_is_cut_at_the_end_of_the_one_before() {
        server.gateway().story(Story.retried());
        server.sockets().cut(3, GOING_AWAY);

        TestConsole.Run run = watch("--attempt", "2");

        assertThat(run.code()).isZero();
        assertThat(seqs(run)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void an_error_ends_the_stream() {
        server.sockets().refuse("NOT_FOUND");

        TestConsole.Run run = watch();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsExactly("trackunit: Not so (NOT_FOUND)");
        assertThat(server.sockets().resumed()).hasSize(1);
    }
}
