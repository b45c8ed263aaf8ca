package trackunit.operator.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import trackunit.operator.Surroundings;
import trackunit.operator.output.Screen;

/** The program: what those who run the system do with what it put aside. */
@Command(
        name = "trackunit",
        description = "For those who run trackunit.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class OperatorCommand implements Runnable {

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell all that lies behind a failure.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private OperatorCommand() {}

    /** Runs the program: exit code 0 when all went well, 1 when something did not, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the program in given surroundings, and gives its exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        OperatorCommand root = new OperatorCommand();
        Screen screen = new Screen(surroundings, () -> root.verbose);
        CommandLine letters = new CommandLine(new DeadLettersCommand())
                .addSubcommand(new ListCommand(new BrokerOptions(surroundings), screen))
                .addSubcommand(new RedriveCommand(new BrokerOptions(surroundings), screen))
                .addSubcommand(new DropCommand(new BrokerOptions(surroundings), screen));
        int code = new CommandLine(root)
                .addSubcommand(letters)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    screen.complaint("trackunit", failure);
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        return screen.whole() ? code : CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
