package trackunit.bench.recognition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds what is read on a folder of photos against the truth, and says how right that was and what it took. */
@Command(name = "bench-recognition", mixinStandardHelpOptions = true, sortOptions = false)
public final class RecognitionBench implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--truth", required = true, description = "What can be read on them, as CSV.")
    private Path truth;

    @Option(names = "--out", required = true, description = "Where report.md and photos.csv are written.")
    private Path out;

    /** Where the readings come from: one or the other. */
    private static final class Source {
        @ArgGroup(exclusive = false, multiplicity = "1")
        private Looking looking;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private Rematching rematching;

        Measurement chosen() {
            return looking == null ? rematching : looking;
        }
    }

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RecognitionBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Truth> truths = TruthTable.read(truth);
        Files.createDirectories(out);
        source.chosen().run(truths, new Results(out));
        return 0;
    }
}
