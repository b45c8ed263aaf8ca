package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import trackunit.recognition.Answer;
import trackunit.recognition.text.Reading;

/** Holds what was read on a machine against the catalogue. Thread-safe. */
public final class MachineMatcher {
    /** How much a designation that fits speaks for a maker, beside the maker's own name. */
    private static final double WEIGHT_OF_MODEL = 0.3;

    private final BrandMatcher brands;
    private final ModelMatcher models;

    /** Uses a catalogue. */
    public MachineMatcher(Catalogue catalogue) {
        this.brands = new BrandMatcher(catalogue);
        this.models = new ModelMatcher(catalogue);
    }

    /** Gives the machine that the readings speak for: a maker that was read, and a designation of that maker. */
    public Machine match(List<Reading> readings) {
        List<Token> tokens = Token.of(readings);
        Machine best = Machine.UNKNOWN;
        double bestScore = 0;
        for (BrandMatcher.Candidate candidate : brands.match(readings)) {
            Optional<ModelMatcher.Candidate> model =
                    models.match(tokens, candidate.brand().name());
            double score = candidate.confidence() * Math.log1p(candidate.height())
                    + model.map(found -> found.confidence() * WEIGHT_OF_MODEL).orElse(0.0);
            if (score > bestScore) {
                bestScore = score;
                best = machine(candidate, model);
            }
        }
        return best;
    }

    private static Machine machine(BrandMatcher.Candidate brand, Optional<ModelMatcher.Candidate> model) {
        return new Machine(
                Optional.of(new Answer<>(brand.brand().name(), brand.confidence())),
                model.map(found -> new Answer<>(found.shown(), found.confidence())),
                model.map(found -> new Answer<>(found.designation().type(), found.confidence())),
                model.flatMap(found -> found.designation()
                        .weightClass(found.text())
                        .map(tonnes -> new Answer<>(tonnes, found.confidence()))));
    }
}
