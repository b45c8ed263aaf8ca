package trackunit.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
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
