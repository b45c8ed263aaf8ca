package trackunit.console.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trackunit.console.analysis.AnalysisEvent;
import trackunit.console.analysis.AnalysisState;
import trackunit.console.analysis.Gateway;
import trackunit.console.output.AnswerText;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Screen;

/** Follows one analysis. */
@Command(
        name = "watch",
        description = "Follow an analysis to its end: what has happened, then what happens.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The analysis.")
    private String correlationId;

    @Option(names = "--after", paramLabel = "SEQ", defaultValue = "0", description = "Leave out the events up to SEQ.")
    private int after;

    @Option(
            names = "--attempt",
            paramLabel = "N",
            defaultValue = "1",
            description = "Follow to the end of attempt N, as retry names it; it may begin later.")
    private int attempt;

    @Option(names = "--json", description = "Print one JSON object per event.")
    private boolean json;

    WatchCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    /** Gives 0 when the photo was analysed, 1 otherwise. */
    @Override
    public Integer call() {
        if (after < 0) {
            throw new ParameterException(spec.commandLine(), "--after takes 0 and more");
        } else if (attempt < 1) {
            throw new ParameterException(spec.commandLine(), "--attempt takes 1 and more");
        }
        Gateway gateway = server.gateway();
        // A wrong id is told at once; the stream would wait for the analysis to appear.
        String state = gateway.questions().analysis(correlationId).path("state").asText();
        boolean analysed = gateway.follower()
                .follow(correlationId, after, attempt, this::print)
                .map(AnalysisEvent::completed)
                .orElse(state.equals(AnalysisState.COMPLETED.name()));
        return analysed ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(AnalysisEvent event) {
        if (json) {
            screen.result(JsonLine.of(event.json()));
        } else {
            screen.result(String.format(Locale.ROOT, "%4d %3d %%  %s", event.seq(), event.percent(), event.words()));
            AnswerText.of(event.json()).forEach(screen::result);
        }
    }
}
