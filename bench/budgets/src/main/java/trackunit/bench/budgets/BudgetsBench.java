package trackunit.bench.budgets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.chaos.Checkout;
import trackunit.chaos.Count;
import trackunit.chaos.NotReadyHandler;

/** Measures the whole system beside what limits it, and says which of the design's budgets are kept. */
@Command(
        name = "trackunit bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the whole system beside what limits it.")
public final class BudgetsBench implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec command;

    @Mixin
    private Checkout checkout;

    @Option(
            names = "--jdk",
            paramLabel = "DIR",
            defaultValue = "${sys:java.home}",
            description = "The JDK that runs the services (default: the one that runs this).")
    private Path jdk;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Some of the budgets (default: all).")
    private List<String> only = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "7",
            description = "How often each is measured (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where report.md and rounds.csv are written.")
    private Path out;

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BudgetsBench())
                .setExecutionExceptionHandler(new NotReadyHandler())
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Budget> chosen = chosen();
        Place place =
                new Place(checkout.folder(), Files.createTempDirectory("trackunit-budgets-"), jdk.toAbsolutePath());
        List<Outcome> outcomes = new ArrayList<>();
        for (Budget budget : chosen) {
            Outcome outcome = new Outcome(budget, budget.measurement().measure(place, rounds));
            outcomes.add(outcome);
            command.commandLine().getOut().println(Report.row(outcome));
            Report.write(out, outcomes);
        }
        return 0;
    }

    private List<Budget> chosen() {
        List<String> names = Budgets.ALL.stream().map(Budget::name).toList();
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    command.commandLine(), "There is no budget '" + name + "': " + String.join(", ", names));
        });
        return Budgets.ALL.stream()
                .filter(budget -> only.isEmpty() || only.contains(budget.name()))
                .toList();
    }
}
