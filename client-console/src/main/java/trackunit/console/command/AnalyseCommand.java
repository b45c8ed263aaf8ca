package trackunit.console.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import trackunit.console.analysis.PhotoAnalysis;
import trackunit.console.analysis.Wish;
import trackunit.console.output.Screen;

/** Sends photos and follows them. */
@Command(
        name = "analyse",
        description = "Send photos, follow their analyses, and print what machines they show.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnalyseCommand implements Callable<Integer> {

    /** Enough to hide the way to the server; more would only wait there. */
    private static final int AT_ONCE = 4;

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JPEG, PNG or WebP pictures.")
    private List<Path> files;

    @Option(names = "--json", description = "Print one JSON object per event.")
    private boolean json;

    @Option(
            names = "--priority",
            paramLabel = "P",
            description = "Who waits: interactive (a person) or batch (nobody).")
    private Wish.Priority priority;

    @Option(names = "--location", description = "Let the answer say where the photo was taken.")
    private boolean location;

    AnalyseCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    /** Gives 0 when every photo was analysed, 1 otherwise. */
    @Override
    public Integer call() {
        PhotoAnalysis photos = server.gateway().photos();
        Wish wish = new Wish(Optional.ofNullable(priority), location);
        AtomicBoolean all = new AtomicBoolean(true);
        try (AnalysisReport report = new AnalysisReport(screen, files.size(), json);
                Workers workers = new Workers(Math.min(AT_ONCE, files.size()))) {
            workers.each(
                    files,
                    file -> report.of(file, events -> photos.analyse(file, wish, events)),
                    analysed -> all.compareAndSet(true, analysed));
        }
        return all.get() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
