package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "paint",
                "analyse",
                "analyse --priority soon a.jpg",
                "recognise",
                "recognise --threads 0 a.jpg",
                "recognise --json --csv b.csv a.jpg",
                "watch",
                "watch one --after two",
                "watch one --after -1",
                "watch one --attempt 0",
                "list --first 0",
                "list --first 101",
                "list --state sleeping",
                "list --server nowhere",
                "list --issuer ftp://nowhere"
            })
    void who_calls_it_wrongly_is_told_how_to(String line) {
        TestConsole.Run run = console("http://127.0.0.1:1").run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).anyMatch(told -> told.matches("Usage: trackunit.*|Did you mean: trackunit.*"));
    }

    @Test
    void a_server_that_is_not_there_is_one_line() throws IOException {
        TestConsole.Run run = console(nobody()).run("list", "--as", "alice");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).singleElement().asString().matches("trackunit: http://127.0.0.1:\\d+ cannot be reached");
    }

    @Test
    void with_a_token_too_it_is_one_line() throws IOException {
        TestConsole console = console(nobody()).with("TRACKUNIT_TOKEN", "any");

        assertThat(console.run("list").err())
                .singleElement()
                .asString()
                .matches("trackunit: http://127.0.0.1:\\d+ cannot be reached");
        assertThat(console.pauses()).isEmpty();
    }

    @Test
    void who_asks_for_it_sees_all_that_lies_behind() throws IOException {
        TestConsole.Run run = console(nobody()).run("list", "--as", "alice", "--verbose");

        assertThat(run.err()).anyMatch(line -> line.contains("because of java.net.ConnectException"));
    }

    @Test
    void help_and_version_are_no_failure() {
        assertThat(console("http://127.0.0.1:1").run("--help").code()).isZero();
        assertThat(console("http://127.0.0.1:1").run("--version").out())
                .singleElement()
                .asString()
                .startsWith("trackunit ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "watch", "list", "show", "cancel", "retry", "login", "logout", "recognise"})
    void every_command_tells_the_version(String command) {
        assertThat(console("http://127.0.0.1:1").run(command, "--version").out())
                .singleElement()
                .asString()
                .startsWith("trackunit ");
    }

    private TestConsole console(String server) {
        return new TestConsole(server, folder);
    }

    /** An address that was free a moment ago. */
    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }
}
