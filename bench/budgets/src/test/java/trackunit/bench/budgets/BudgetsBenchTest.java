package trackunit.bench.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

class BudgetsBenchTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(new BudgetsBench()).setErr(new PrintWriter(err));

    @Test
    void a_budget_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThat(line.execute("--only", "speed", "--out", "unused")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("There is no budget 'speed': requests, turnaround, sockets, worker, log");
    }

    @Test
    void budgets_are_told_apart_by_their_names() {
        assertThat(Budgets.ALL.stream().map(Budget::name)).doesNotHaveDuplicates();
    }
}
