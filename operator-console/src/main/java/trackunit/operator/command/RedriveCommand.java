package trackunit.operator.command;

import com.rabbitmq.client.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trackunit.operator.letter.Choice;
import trackunit.operator.letter.DeadLetterQueue;
import trackunit.operator.letter.Letter;
import trackunit.operator.letter.Redrive;
import trackunit.operator.letter.StaysFailure;
import trackunit.operator.output.Screen;

/** Sends letters back to where they came from. */
@Command(
        name = "redrive",
        description = {
            "Send dead letters again to where they came from.",
            "Each leaves the queue of the dead letters once another queue has it; what is interrupted may be sent twice."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RedriveCommand implements Callable<Integer> {

    @Mixin
    private final BrokerOptions broker;

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Option(names = "--all", description = "All that are there now.")
    private boolean all;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "The letters with these ids.")
    private List<String> ids = List.of();

    RedriveCommand(BrokerOptions broker, Screen screen) {
        this.broker = broker;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (all != ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name letters, or --all of them");
        }
        Choice choice = all ? Choice.all() : Choice.of(ids);
        Tally tally = new Tally(screen, "redriven");
        Walk.through(broker, DeadLetterQueue.MOST, (connection, letters) -> {
            try {
                redrive(connection, letters, choice, tally);
                tally.missing(choice.unseen());
            } finally {
                tally.tell();
            }
        });
        return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void redrive(Connection connection, DeadLetterQueue letters, Choice choice, Tally tally) {
        Redrive redrive = new Redrive(connection);
        for (Optional<Letter> next = letters.next(); next.isPresent(); next = letters.next()) {
            Letter letter = next.get();
            if (choice.takes(letter)) {
                try {
                    redrive.send(letter);
                    letters.settle(letter);
                    tally.done();
                } catch (StaysFailure e) {
                    tally.stays(letter, e);
                }
            }
        }
    }
}
