package trackunit.console.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trackunit.console.output.Progress;
import trackunit.console.output.Screen;
import trackunit.console.recognise.CsvPrinter;
import trackunit.console.recognise.JsonPrinter;
import trackunit.console.recognise.PhotoFiles;
import trackunit.console.recognise.PhotoReader;
import trackunit.console.recognise.PhotoRow;
import trackunit.console.recognise.RowPrinter;
import trackunit.console.recognise.TextPrinter;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.Recogniser;
import trackunit.recognition.RecognitionOptions;

/** Reads photos without any service. */
@Command(
        name = "recognise",
        description = "Read photos here, without any server, and print what machines they show.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RecogniseCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Pictures, and folders of pictures.")
    private List<Path> named;

    @Option(names = "--threads", paramLabel = "N", description = "How many photos at once (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @ArgGroup
    private Form form = new Form();

    /** How to print; for people where nothing is said. */
    private static final class Form {
        @Option(names = "--csv", paramLabel = "FILE", description = "Write a table of comma-separated values.")
        private Path csv;

        @Option(names = "--json", description = "Print one JSON object per file.")
        private boolean json;
    }

    RecogniseCommand(Screen screen) {
        this.screen = screen;
    }

    /** Gives 0 when every file could be read, 1 otherwise. */
    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "At least one thread is needed");
        }
        List<Path> files = PhotoFiles.of(named);
        RecognitionOptions options = RecognitionOptions.defaults();
        AtomicBoolean all = new AtomicBoolean(true);
        try (RowPrinter printer = printer(files);
                Recogniser recogniser = PhotoRecogniser.open(options);
                Progress progress = screen.progress("Recognising", files.size());
                Workers workers = new Workers(Math.min(threads, files.size()))) {
            PhotoReader reader = new PhotoReader(recogniser, options);
            workers.each(files, file -> read(reader, file, progress), row -> {
                printer.print(row);
                all.compareAndSet(true, row.error().isEmpty());
            });
        }
        return all.get() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static PhotoRow read(PhotoReader reader, Path file, Progress progress) {
        PhotoRow row = reader.read(file);
        progress.advance(Progress.WHOLE, "");
        return row;
    }

    private RowPrinter printer(List<Path> files) {
        if (form.csv != null) {
            return CsvPrinter.to(form.csv);
        }
        return form.json ? new JsonPrinter(screen) : new TextPrinter(screen, files);
    }
}
