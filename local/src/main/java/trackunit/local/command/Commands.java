package trackunit.local.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.local.StartFailure;

/** What can be started on one machine. */
@Command(
        name = "trackunit",
        description = "Starts trackunit on this machine.",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            ServicesCommand.class,
            IssuerCommand.class,
            ObjectsCommand.class,
            BrokerCommand.class,
            DatabaseCommand.class
        })
public final class Commands {

    @Mixin
    private Help help;

    private Commands() {}

    /** Gives the commands, ready to be executed; what cannot start says why, without a stack trace. */
    public static CommandLine line() {
        return new CommandLine(new Commands()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof StartFailure)) {
                throw failure;
            }
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
