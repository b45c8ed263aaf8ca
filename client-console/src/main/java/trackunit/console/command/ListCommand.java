package trackunit.console.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.console.analysis.AnalysisState;
import trackunit.console.output.AnalysisText;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;

/** Lists analyses. */
@Command(
        name = "list",
        description = "List your analyses, the newest first.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListCommand implements Runnable {

    private static final int LARGEST_PAGE = 100;

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Option(names = "--state", paramLabel = "S", description = "Only those that are: ${COMPLETION-CANDIDATES}.")
    private AnalysisState state;

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many, 1 to " + LARGEST_PAGE + " (default: ${DEFAULT-VALUE}).")
    private int first;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on after a page that ended with this cursor.")
    private String after;

    @Option(names = "--json", description = "Print the page as JSON.")
    private boolean json;

    ListCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new ParameterException(spec.commandLine(), "--first takes 1 to " + LARGEST_PAGE);
        }
        JsonNode page =
                server.gateway().questions().analyses(first, Optional.ofNullable(after), Optional.ofNullable(state));
        if (json) {
            screen.result(JsonLine.of(page));
        } else {
            page.path("analyses").forEach(analysis -> screen.result(AnalysisText.line(analysis)));
            if (page.hasNonNull("endCursor")) {
                screen.note("More: --after " + page.path("endCursor").asText());
            }
        }
    }
}
