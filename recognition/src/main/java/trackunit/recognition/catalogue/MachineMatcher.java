package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import trackunit.recognition.text.Reading;

/** Holds what was read on a machine against the catalogue. Thread-safe. */
public final class MachineMatcher {
    private final NameFinder names;
    private final GluedWords glued;
    private final Tokens tokens;
    private final ModelMatcher models;

    /** Uses a catalogue. */
    public MachineMatcher(Catalogue catalogue) {
        this.names = new NameFinder(catalogue);
        this.glued = new GluedWords(catalogue);
        this.tokens = new Tokens(catalogue.bystanders());
        this.models = new ModelMatcher(catalogue);
    }

    /**
     * Gives the machine that the readings speak for: a maker that was read with a designation of that maker, or a designation
     * that is nobody else's.
     */
    public Machine match(List<Reading> readings) {
        List<Inscription> inscriptions = parted(Inscription.of(readings));
        List<Inscription> others = parted(Inscription.others(readings));
        List<Mention> mentions = mentions(inscriptions);
        List<Token> candidates = tokens.of(inscriptions, mentions, others, mentions(others));
        Optional<Sighting> best = mentions.stream()
                .filter(mention -> mention.maker().isPresent())
                .map(mention -> sighting(mention, candidates))
                .filter(Sighting::tellsMaker)
                .max(Comparator.comparingDouble(Sighting::weight));
        return best.map(Sighting::machine)
                .or(() -> models.matchWithoutName(tokens.of(inscriptions, mentions, List.of(), List.of()))
                        .map(Sighting::withoutName))
                .orElse(Machine.UNKNOWN);
    }

    private List<Inscription> parted(List<Inscription> inscriptions) {
        return inscriptions.stream().map(glued::part).toList();
    }

    private List<Mention> mentions(List<Inscription> inscriptions) {
        return inscriptions.stream()
                .flatMap(inscription -> names.find(inscription).stream())
                .toList();
    }

    private Sighting sighting(Mention mention, List<Token> candidates) {
        String maker = mention.maker().map(Brand::name).orElseThrow();
        return new Sighting(maker, mention, models.match(candidates, maker));
    }
}
