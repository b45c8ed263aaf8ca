package trackunit.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine commands = Commands.line();
        commands.setErr(new PrintWriter(err));
        return commands.execute(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --gateways 0",
                "up --orchestrators 11",
                "up --without nothing",
                "up --port 70000",
                "up --allow-origin *",
                "up --allow-origin localhost:3000",
                "services --allow-origin http://localhost:3000",
                "services --port word",
                "unknown"
            })
    void a_wrong_call_is_explained_and_exits_with_2(String call) {
        assertThat(execute(call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void services_that_are_not_built_are_named_before_anything_starts() {
        Path data = folder.resolve("data");

        assertThat(execute("up", "--port", "0", "--data", data.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("is not built", "./trackunit").hasLineCount(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_in_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(execute("services", "--port", "0", "--data", file.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains(file.toString()).hasLineCount(1);
    }

    @Test
    void a_broker_that_cannot_be_reached_stops_what_was_started() throws Exception {
        Path data = folder.resolve("data");

        assertThat(execute("services", "--port", "0", "--data", data.toString(), "--rabbitmq", "amqp://127.0.0.1:1"))
                .isEqualTo(1);

        assertThat(err.toString()).contains("127.0.0.1:1").hasLineCount(1);
        assertThat(data.resolve("database/data/postmaster.pid")).doesNotExist();
    }
}
