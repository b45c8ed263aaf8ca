package trackunit.console.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import trackunit.console.Surroundings;
import trackunit.console.output.Screen;

/** The program: recognises construction machines in photos, by a server or alone. */
@Command(
        name = "trackunit",
        description = "Tells what construction machine is in a photo.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ConsoleCommand implements Runnable {

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell all that lies behind a failure.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private ConsoleCommand() {}

    /** Runs the program: exit code 0 when all went well, 1 when something did not, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs the program in given surroundings, and gives its exit code. */
    public static int run(Surroundings surroundings, String... arguments) {
        ConsoleCommand root = new ConsoleCommand();
        Screen screen = new Screen(surroundings, () -> root.verbose);
        CommandLine line = new CommandLine(root);
        addAnalyses(line, surroundings, screen);
        line.addSubcommand(new RecogniseCommand(screen))
                .addSubcommand(new LoginCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new LogoutCommand(new ServerOptions(surroundings), screen));
        int code = line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    screen.complaint("trackunit", failure);
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        return screen.whole() ? code : CommandLine.ExitCode.SOFTWARE;
    }

    private static void addAnalyses(CommandLine line, Surroundings surroundings, Screen screen) {
        line.addSubcommand(new AnalyseCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new WatchCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new ListCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new ShowCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new CancelCommand(new ServerOptions(surroundings), screen))
                .addSubcommand(new RetryCommand(new ServerOptions(surroundings), screen));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
