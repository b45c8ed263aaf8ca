package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.console.server.TestServer;

class QuestionsTest {

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
    void lists_one_analysis_a_line_and_tells_how_to_go_on() {
        TestConsole.Run run =
                console.run("list", "--as", "alice", "--first", "2", "--after", "here", "--state", "failed");

        assertThat(run.code()).isZero();
        assertThat(run.out()).hasSize(2).allMatch(line -> line.endsWith("2026-01-02T03:04:05  Komatsu PC210"));
        assertThat(run.err()).containsExactly("More: --after there");
        assertThat(server.gateway().variables("Analyses"))
                .isEqualTo(new JsonObject().put("first", 2).put("after", "here").put("state", "FAILED"));
    }

    @Test
    void shows_an_analysis_to_people_and_to_programs() {
        assertThat(console.run("show", "one", "--as", "alice").out()).contains("  completed, attempt 1, 100 %");
        assertThat(console.run("show", "one", "--as", "alice", "--json").out())
                .singleElement()
                .satisfies(line ->
                        assertThat(new JsonObject(line).getString("state")).isEqualTo("COMPLETED"));
    }

    @Test
    void cancels_and_retries() {
        assertThat(console.run("cancel", "one", "--as", "alice").out()).containsExactly("Asked to stop one");
        assertThat(console.run("retry", "one", "--as", "alice", "--json").out())
                .containsExactly("{\"correlationId\":\"one\",\"state\":\"RUNNING\"}");
        assertThat(server.gateway().operations()).containsExactly("CancelAnalysis", "RetryAnalysis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSY", "RATE_LIMITED"})
    void who_says_when_to_come_again_is_asked_again_then(String code) {
        server.gateway().refuse(code, new JsonObject().put("retryAfter", 7));

        TestConsole.Run run = console.run("show", "one", "--as", "alice");

        assertThat(run.code()).isZero();
        assertThat(console.pauses()).singleElement().satisfies(pause -> assertThat(pause)
                .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8)));
    }

    @Test
    void a_refused_token_is_renewed_once() {
        console.run("login", "--as", "alice");
        server.issuer().forget();

        assertThat(console.run("show", "one").code()).isZero();
        assertThat(server.issuer().grants()).containsExactly("password", "refresh_token");
    }

    @Test
    void a_script_brings_its_own_token() {
        TestConsole.Run run = console.with("TRACKUNIT_TOKEN", "forged").run("list");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsExactly("trackunit: The server does not accept the token of TRACKUNIT_TOKEN");
        assertThat(server.issuer().grants()).isEmpty();
    }
}
