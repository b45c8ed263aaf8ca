package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.console.server.TestServer;

class SignInTest {

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

    @Test
    void shows_a_code_and_waits_until_somebody_has_entered_it() {
        server.issuer().refuse("authorization_pending", "slow_down", "authorization_pending");

        TestConsole.Run run = console.run("login");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("To sign in, open   " + server.url() + "/activate", "and enter the code ABCD-EFGH");
        assertThat(console.pauses())
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(console.run("list").code()).isZero();
    }

    @Test
    void who_denies_is_not_signed_in() {
        server.issuer().refuse("authorization_pending", "access_denied");

        TestConsole.Run run = console.run("login");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).last().isEqualTo("trackunit: The sign-in was denied");
        assertThat(console.run("list").err()).singleElement().asString().contains("Nobody has signed in");
    }

    @Test
    void a_code_that_nobody_enters_expires() {
        server.issuer().refuse("expired_token");

        assertThat(console.run("login").err())
                .last()
                .isEqualTo("trackunit: Nobody has entered the code in time; sign in again");
    }

    @Test
    void at_a_terminal_whoever_has_not_signed_in_can_do_so_at_once() {
        TestConsole.Run run = console.atTerminal().run("show", "one");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("and enter the code ABCD-EFGH");
    }

    @Test
    void a_demo_user_is_signed_in_for_one_run() {
        assertThat(console.run("list", "--as", "alice").code()).isZero();
        assertThat(console.run("list").code()).isEqualTo(1);
    }
}
