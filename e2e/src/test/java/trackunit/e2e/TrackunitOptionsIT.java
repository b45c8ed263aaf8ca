package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands that change something, asked for help or given what they do not know: they do nothing. */
class TrackunitOptionsIT {
    @TempDir
    Path folder;

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of("build", "test", "manifests", "cluster"),
                Stream.of("up", "down", "test", "status", "url", "pin").map(command -> "cluster " + command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_is_asked_for_help_tells_how_it_is_used_and_does_nothing(String command) throws Exception {
        Program.Ended ended = Program.run(folder, (command + " --help").split(" "));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("Usage: ./trackunit " + command).hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_is_given_what_it_does_not_know_says_so_and_does_nothing(String command) throws Exception {
        Program.Ended ended = Program.run(folder, (command + " everything").split(" "));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("./trackunit").hasLineCount(1);
    }
}
