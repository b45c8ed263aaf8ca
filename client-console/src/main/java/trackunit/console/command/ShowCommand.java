package trackunit.console.command;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trackunit.console.output.AnalysisText;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;

/** Shows one analysis. */
@Command(
        name = "show",
        description = "Show an analysis as it stands now.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ShowCommand implements Runnable {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Parameters(paramLabel = "ID", description = "The analysis.")
    private String correlationId;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ShowCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        JsonNode analysis = server.gateway().questions().analysis(correlationId);
        screen.result(json ? JsonLine.of(analysis) : AnalysisText.whole(analysis));
    }
}
