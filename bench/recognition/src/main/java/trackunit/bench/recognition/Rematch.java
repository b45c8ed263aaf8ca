package trackunit.bench.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import trackunit.recognition.Provider;
import trackunit.recognition.Recognition;
import trackunit.recognition.Stage;
import trackunit.recognition.catalogue.Catalogue;
import trackunit.recognition.catalogue.MachineMatcher;

/** Holds what was read on photos against the catalogue again. Where to look more closely is not decided anew. */
final class Rematch {
    private static final Provider PROVIDER = new Provider(OwnRecogniser.NAME, "rematch");

    private final MachineMatcher matcher = new MachineMatcher(Catalogue.shipped());
    private final Map<String, Truth> truths;

    Rematch(List<Truth> truths) {
        this.truths = truths.stream().collect(Collectors.toMap(Truth::file, Function.identity()));
    }

    /** Gives a row for each photo that was read; an error where its truth is not known. */
    List<Row> run(List<KeptReadings.OfPhoto> photos) {
        List<Row> rows = new ArrayList<>();
        for (KeptReadings.OfPhoto photo : photos) {
            Truth truth = truths.get(photo.file());
            if (truth == null) {
                throw new IllegalArgumentException("No truth for " + photo.file());
            }
            rows.add(row(truth, photo));
        }
        return rows;
    }

    private Row row(Truth truth, KeptReadings.OfPhoto photo) {
        StageClock clock = new StageClock();
        clock.entered(Stage.MATCH);
        Recognition recognition = Recognition.of(matcher.match(photo.readings()), photo.readings(), PROVIDER);
        Map<String, Long> stages = clock.stop();
        return new Row(truth, Told.of(recognition, stages), stages.get(Stage.MATCH.name()));
    }
}
