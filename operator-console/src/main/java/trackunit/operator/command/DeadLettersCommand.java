package trackunit.operator.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the messages that nobody could work on. */
@Command(
        name = "dead-letters",
        description = "See the messages that nobody could work on; send them again or drop them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DeadLettersCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: list, redrive or drop");
    }
}
