package trackunit.local;

import picocli.CommandLine;
import trackunit.local.command.Commands;

/** Starts the system, or its backing services, on this machine. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name; exits with 0, or 1 where it failed, or 2 where it was called wrongly. */
    public static void main(String[] arguments) {
        CommandLine commands = Commands.line();
        System.exit(commands.execute(arguments));
    }
}
