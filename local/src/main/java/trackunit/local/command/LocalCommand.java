package trackunit.local.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import trackunit.local.StartFailure;

/** Runs the whole system, or its backing services, on this machine. */
@Command(
        name = "trackunit",
        description = "Runs the whole system on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {UpCommand.class, DemoCommand.class, ServicesCommand.class})
public final class LocalCommand {
    private LocalCommand() {}

    /** Runs one of the commands and ends with its exit code: 0, 1 for what went wrong, 2 for usage. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new LocalCommand());
        line.setExecutionExceptionHandler(LocalCommand::fail);
        System.exit(line.execute(arguments));
    }

    private static int fail(Exception exception, CommandLine line, CommandLine.ParseResult result) throws Exception {
        if (exception instanceof StartFailure) {
            PrintWriter err = line.getErr();
            err.println(exception.getMessage().lines().findFirst().orElse("It does not start."));
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw exception;
    }
}
