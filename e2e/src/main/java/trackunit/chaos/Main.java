package trackunit.chaos;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import trackunit.chaos.soak.SoakCommand;
import trackunit.chaos.storm.ChaosCommand;

/** What can be done to a whole system to see whether it keeps its promises. */
@Command(
        name = "trackunit",
        mixinStandardHelpOptions = true,
        description = "Proves the promises of a whole system on this machine.",
        subcommands = {ChaosCommand.class, SoakCommand.class})
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(new NotReadyHandler());
    }
}
