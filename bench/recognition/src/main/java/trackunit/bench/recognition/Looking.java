package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is measured by reading photos. */
final class Looking implements Measurement {

    @Option(names = "--photos", required = true, description = "The folder of photos.")
    private Path photos;

    @Option(names = "--keep", paramLabel = "<file>", description = "Keeps what was read there, for --rematch.")
    private Path keep;

    @Option(names = "--alone", description = "Without RapidOCR.")
    private boolean alone;

    @Option(
            names = "--warm-up",
            converter = Count.OrNone.class,
            defaultValue = "20",
            description = "Photos read before counting; ${DEFAULT-VALUE}.")
    private int warmUp;

    @ArgGroup
    private Instead instead = new Instead();

    /** What is measured instead of how right the photos are read: one of these. */
    private static final class Instead {
        @Option(
                names = "--endurance",
                converter = Count.class,
                description = "Instead: read so many photos, two at a time, and watch the memory.")
        private int endurance;

        @Option(
                names = "--shifts",
                converter = Count.class,
                description = "Instead: read each photo so many times, a few pixels shifted, and count what is right.")
        private int shifts;

        @Option(
                names = "--copies",
                description = "Instead: read four copies of each photo, a little smaller, cut, enlarged and turned.")
        private boolean copies;
    }

    @Override
    public void run(List<Truth> truths, Results results) throws Exception {
        if (instead.endurance > 0) {
            results.say("memory.md", new Endurance(photos, truths).run(instead.endurance));
        } else if (instead.shifts > 0) {
            alter(truths, Alteration.shifts(instead.shifts), "shifts", results);
        } else if (instead.copies) {
            alter(truths, Alteration.copies(), "copies", results);
        } else {
            race(truths, results);
        }
    }

    private void alter(List<Truth> truths, List<Alteration> alterations, String name, Results results)
            throws IOException {
        try (OwnRecogniser own = new OwnRecogniser()) {
            Map<String, List<Row>> altered = new AlteredPhotos(photos, truths).run(own, alterations);
            results.of(name, altered);
            keep(AlteredPhotos.all(altered));
        }
    }

    private void race(List<Truth> truths, Results results) throws IOException {
        try (OwnRecogniser own = new OwnRecogniser()) {
            List<Contestant> contestants = new ArrayList<>(List.of(own));
            if (!alone) {
                contestants.add(new RapidOcr());
            }
            Race race = new Race(photos, truths);
            race.warmUp(contestants, warmUp);
            Map<String, List<Row>> rows = race.run(contestants);
            results.of(rows);
            keep(rows.get(own.name()));
        }
    }

    private void keep(List<Row> rows) throws IOException {
        if (keep != null) {
            KeptReadings.write(keep, rows);
        }
    }
}
