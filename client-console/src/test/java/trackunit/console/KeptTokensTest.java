package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.console.command.ConsoleCommand;
import trackunit.console.server.TestServer;

class KeptTokensTest {

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
    void tokens_are_for_their_owner_alone() throws IOException {
        console.run("login", "--as", "alice");

        try (Stream<Path> files = Files.list(console.folder())) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(permissions(file))
                    .isEqualTo("rw-------"));
        }
        assertThat(permissions(console.folder())).isEqualTo("rwx------");
    }

    @Test
    void tokens_are_refreshed_before_they_expire_and_the_new_ones_kept() {
        server.issuer().expiresIn(0);
        console.run("login", "--as", "alice");
        server.issuer().expiresIn(900);

        assertThat(console.run("list").code()).isZero();
        assertThat(console.run("list").code()).isZero();
        assertThat(server.issuer().grants()).containsExactly("password", "refresh_token");
    }

    @Test
    void processes_that_refresh_at_once_do_not_destroy_each_others_tokens() throws Exception {
        server.issuer().expiresIn(0);
        console.run("login", "--as", "alice");
        server.issuer().expiresIn(900);
        server.issuer().slow(1500);

        List<Process> processes = List.of(process(), process());

        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(server.issuer().grants()).containsExactly("password", "refresh_token");
    }

    @Test
    void tokens_of_another_issuer_than_the_named_one_are_not_used() {
        console.run("login", "--as", "alice");

        assertThat(console.run("list", "--issuer", server.url() + "/other").err())
                .singleElement()
                .asString()
                .contains("Nobody has signed in");
    }

    @Test
    void signing_out_forgets_the_tokens_here_and_at_the_issuer() throws IOException {
        console.run("login", "--as", "alice");

        assertThat(console.run("logout").err()).containsExactly("Signed out");
        assertThat(console.run("logout").err()).containsExactly("Nobody was signed in");
        assertThat(console.run("list").err()).singleElement().asString().contains("Nobody has signed in");
    }

    private Process process() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ConsoleCommand.class.getName(),
                "list"));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(console.variables());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
