package trackunit.operator.command;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.operator.letter.DeadLetterQueue;
import trackunit.operator.letter.Letter;
import trackunit.operator.output.LetterJson;
import trackunit.operator.output.LetterText;
import trackunit.operator.output.Screen;

/** Shows the letters and leaves them where they are. */
@Command(
        name = "list",
        description = "Show the dead letters, the oldest first; all stay where they are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListCommand implements Runnable {

    @Mixin
    private final BrokerOptions broker;

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object a line.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    ListCommand(BrokerOptions broker, Screen screen) {
        this.broker = broker;
        this.screen = screen;
    }

    @Override
    public void run() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit is at least 1");
        }
        Walk.through(broker, limit, (connection, letters) -> show(letters));
    }

    private void show(DeadLetterQueue letters) {
        int shown = 0;
        for (Optional<Letter> next = letters.next(); next.isPresent(); next = letters.next()) {
            screen.result(json ? LetterJson.of(next.get()) : LetterText.whole(next.get()));
            shown++;
        }
        if (letters.size() == 0) {
            screen.note("No dead letters");
        } else if (shown < letters.size()) {
            screen.note("%d more; see them with --limit %d".formatted(letters.size() - shown, letters.size()));
        }
    }
}
