package trackunit.operator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trackunit.operator.OperatorFailure;
import trackunit.operator.letter.Choice;
import trackunit.operator.letter.DeadLetterQueue;
import trackunit.operator.letter.Letter;
import trackunit.operator.output.LetterText;
import trackunit.operator.output.Screen;

/** Throws letters away. */
@Command(
        name = "drop",
        description = "Throw dead letters away for ever, those that nobody needs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DropCommand implements Callable<Integer> {

    @Mixin
    private final BrokerOptions broker;

    private final Screen screen;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The letters with these ids.")
    private List<String> ids;

    DropCommand(BrokerOptions broker, Screen screen) {
        this.broker = broker;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Choice choice = Choice.of(ids);
        Tally tally = new Tally(screen, "dropped");
        Walk.through(broker, DeadLetterQueue.MOST, (connection, letters) -> {
            List<Letter> chosen = chosen(letters, choice);
            tally.missing(choice.unseen());
            drop(chosen, letters, tally);
        });
        tally.tell();
        return tally.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static List<Letter> chosen(DeadLetterQueue letters, Choice choice) {
        List<Letter> chosen = new ArrayList<>();
        for (Optional<Letter> next = letters.next(); next.isPresent(); next = letters.next()) {
            next.filter(choice::takes).ifPresent(chosen::add);
        }
        return chosen;
    }

    private void drop(List<Letter> chosen, DeadLetterQueue letters, Tally tally) {
        if (chosen.isEmpty()) {
            return;
        }
        chosen.forEach(letter -> screen.note(LetterText.headline(letter)));
        if (!yes && !screen.yes("Drop for ever?")) {
            throw new OperatorFailure("Nothing was dropped");
        }
        for (Letter letter : chosen) {
            letters.settle(letter);
            tally.done();
        }
    }
}
