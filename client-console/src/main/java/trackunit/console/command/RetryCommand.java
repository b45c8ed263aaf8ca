package trackunit.console.command;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;

/** Asks for a new attempt. */
@Command(
        name = "retry",
        description = "Start an analysis anew that failed or was cancelled.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RetryCommand implements Runnable {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Parameters(paramLabel = "ID", description = "The analysis.")
    private String correlationId;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RetryCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        JsonNode answer = server.gateway().questions().retry(correlationId);
        String attempt = answer.path("attempt").asText();
        screen.result(
                json
                        ? JsonLine.of(answer)
                        : "Asked for attempt %1$s of %2$s; watch it with: watch --attempt %1$s %2$s"
                                .formatted(attempt, correlationId));
    }
}
