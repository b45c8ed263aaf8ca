package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What is measured with kept readings: no photo is read. */
final class Rematching implements Measurement {

    @Option(
            names = "--rematch",
            required = true,
            paramLabel = "<file>",
            description = "Readings that --keep kept: they are only held against the catalogue again.")
    private Path kept;

    @Override
    public void run(List<Truth> truths, Results results) throws IOException {
        results.of(Map.of(OwnRecogniser.NAME, new Rematch(truths).run(KeptReadings.read(kept))));
    }
}
