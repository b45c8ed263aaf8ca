package trackunit.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import trackunit.chaos.machine.NotReadyException;

class MainTest {

    /** A command whose machine does not get ready. */
    @Command(name = "never-ready")
    static final class NeverReady implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new NotReadyException(List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chaos --users 0",
                "chaos --gateways 0",
                "chaos --orchestrators -1",
                "chaos --users many",
                "chaos --minutes 0",
                "soak --minutes -5",
                "soak --users 99999999999"
            })
    void a_number_of_nothing_is_a_wrong_usage(String line) {
        StringWriter err = new StringWriter();
        String[] arguments = (line + " --project no-such-folder").split(" ");

        assertThat(Main.line().setErr(new PrintWriter(err)).execute(arguments)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(arguments[1], arguments[2], "Usage: trackunit " + arguments[0]);
    }

    @Test
    void a_part_that_does_not_get_ready_is_told_in_one_line() {
        StringWriter err = new StringWriter();

        int exit = Main.line()
                .addSubcommand(new NeverReady())
                .setErr(new PrintWriter(err))
                .execute("never-ready");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("trackunit: ");
    }
}
