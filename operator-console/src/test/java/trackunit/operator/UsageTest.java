package trackunit.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dead-letters",
                "dead-letters burn",
                "dead-letters list --limit 0",
                "dead-letters list --limit many",
                "dead-letters list one",
                "dead-letters redrive",
                "dead-letters redrive --all one",
                "dead-letters drop",
                "dead-letters drop --yes",
                "dead-letters list --broker http://user:secret@127.0.0.1",
                "dead-letters list --broker amqp://user:secret@127.0.0.1:port",
                "dead-letters list --broker secret"
            })
    void who_calls_it_wrongly_is_told_how_to(String line) {
        TestConsole.Run run =
                new TestConsole("amqp://127.0.0.1:1").run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).anyMatch(told -> told.startsWith("Usage: trackunit"));
        assertThat(run.err()).noneMatch(told -> told.contains("secret"));
    }

    @Test
    void a_broker_that_is_not_there_is_one_line_without_the_password() throws IOException {
        TestConsole.Run run = new TestConsole("amqp://user:secret@127.0.0.1:" + nobody()).letters("redrive", "--all");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().matches("trackunit: 127.0.0.1:\\d+ cannot be reached");
    }

    @Test
    void who_asks_for_it_sees_all_that_lies_behind() throws IOException {
        TestConsole.Run run = new TestConsole("amqp://127.0.0.1:" + nobody()).letters("list", "--verbose");

        assertThat(run.err()).anyMatch(line -> line.contains("because of java.net.ConnectException"));
    }

    @Test
    void help_and_version_are_no_failure() {
        TestConsole console = new TestConsole("amqp://127.0.0.1:1");

        assertThat(console.letters("--help").code()).isZero();
        assertThat(console.run("--version").out()).singleElement().asString().startsWith("trackunit ");
        assertThat(console.letters("--version").out())
                .singleElement()
                .asString()
                .startsWith("trackunit ");
        assertThat(console.letters("list", "--version").out())
                .singleElement()
                .asString()
                .startsWith("trackunit ");
    }

    /** A port that was free a moment ago. */
    private static int nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
