package trackunit.bench.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    @Test
    void the_table_says_which_bounds_are_missed_and_the_rounds_can_be_reckoned_again() throws Exception {
        Outcome outcome = new Outcome(Budgets.ALL.get(0), List.of(new Round(431.25, 3016), new Round(508.8, 5183)));

        Report.write(folder, List.of(outcome));

        assertThat(folder.resolve("report.md"))
                .content()
                .contains("| requests | ", "| 470.0 | 4100 | 0.12 | 0.10 to 0.14 | at least 0.7 | missed |");
        assertThat(folder.resolve("rounds.csv")).hasContent("""
                        budget,round,unit,system,limit
                        requests,1,answers/s,431.3,3016
                        requests,2,answers/s,508.8,5183
                        """);
    }
}
