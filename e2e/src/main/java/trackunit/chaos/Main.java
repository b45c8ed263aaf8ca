package trackunit.chaos;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;
import trackunit.chaos.machine.NotReadyException;
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
        return new CommandLine(new Main()).setExecutionExceptionHandler(Main::failed);
    }

    /** A part that does not get ready is told in a line: why stands in its log, not in a trace of this program. */
    private static int failed(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof NotReadyException) {
            command.getErr().println("trackunit: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
