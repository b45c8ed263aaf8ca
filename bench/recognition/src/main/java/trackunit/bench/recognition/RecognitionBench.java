package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a folder of photos with truth, and says how right that was and what it took. */
@Command(name = "bench-recognition", mixinStandardHelpOptions = true, sortOptions = false)
public final class RecognitionBench implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--truth", required = true, description = "What can be read on them, as CSV.")
    private Path truth;

    @Option(names = "--out", required = true, description = "Where report.md and photos.csv are written.")
    private Path out;

    @Option(names = "--keep", paramLabel = "<file>", description = "Keeps what was read there, for --rematch.")
    private Path keep;

    @Option(names = "--alone", description = "Without RapidOCR.")
    private boolean alone;

    @Option(names = "--warm-up", defaultValue = "20", description = "Photos read before counting; ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--endurance",
            defaultValue = "0",
            description = "Then read so many photos, two at a time, and watch the memory.")
    private int endurance;

    @Option(
            names = "--shifts",
            defaultValue = "0",
            description = "Instead: read each photo so many times, a few pixels shifted, and count what is right.")
    private int shifts;

    /** Where the readings come from. */
    private static final class Source {
        @Option(names = "--photos", description = "The folder of photos.")
        private Path photos;

        @Option(
                names = "--rematch",
                paramLabel = "<file>",
                description = "Readings that --keep kept: they are only held against the catalogue again.")
        private Path kept;
    }

    /** Runs the command line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RecognitionBench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Truth> truths = TruthTable.read(truth);
        Files.createDirectories(out);
        if (source.kept != null) {
            rematch(truths);
        } else if (endurance > 0) {
            say("memory.md", new Endurance(source.photos, truths).run(endurance));
        } else if (shifts > 0) {
            shift(truths);
        } else {
            race(truths);
        }
        return 0;
    }

    private void rematch(List<Truth> truths) throws IOException {
        List<Row> rows = new Rematch(truths).run(KeptReadings.read(source.kept));
        RawNumbers.write(out.resolve("photos.csv"), Map.of(OwnRecogniser.NAME, rows));
        say("report.md", Report.of(OwnRecogniser.NAME, rows));
    }

    private void shift(List<Truth> truths) throws IOException {
        try (OwnRecogniser own = new OwnRecogniser()) {
            Shifts shifted = new Shifts(source.photos, truths);
            say("shifts.md", shifted.run(own, shifts));
            keep(shifted.rows());
        }
    }

    private void race(List<Truth> truths) throws IOException {
        try (OwnRecogniser own = new OwnRecogniser()) {
            List<Contestant> contestants = new ArrayList<>(List.of(own));
            if (!alone) {
                contestants.add(new RapidOcr());
            }
            Race race = new Race(source.photos, truths);
            race.warmUp(contestants, warmUp);
            Map<String, List<Row>> rows = race.run(contestants);
            RawNumbers.write(out.resolve("photos.csv"), rows);
            keep(rows.get(own.name()));
            StringBuilder report = new StringBuilder();
            rows.forEach((name, of) -> report.append(Report.of(name, of)));
            report.append(Ratio.of(rows));
            say("report.md", report.toString());
        }
    }

    private void keep(List<Row> rows) throws IOException {
        if (keep != null) {
            KeptReadings.write(keep, rows);
        }
    }

    private void say(String file, String report) throws IOException {
        Files.writeString(out.resolve(file), report);
        System.out.print(report);
    }
}
