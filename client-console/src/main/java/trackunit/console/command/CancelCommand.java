package trackunit.console.command;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;

/** Asks to stop an analysis. */
@Command(
        name = "cancel",
        description = "Stop an analysis that runs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CancelCommand implements Runnable {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Parameters(paramLabel = "ID", description = "The analysis.")
    private String correlationId;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CancelCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        JsonNode answer = server.gateway().questions().cancel(correlationId);
        screen.result(json ? JsonLine.of(answer) : "Asked to stop " + correlationId);
    }
}
