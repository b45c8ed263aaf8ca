package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trackunit.recognition.text.Reading;

/** Holds what was read on a machine against the catalogue. Thread-safe. */
public final class MachineMatcher {
    private final NameFinder names;
    private final HalfReadNames halfRead;
    private final GluedWords glued;
    private final Tokens tokens;
    private final ModelMatcher models;
    private final UnnamedModelMatcher unnamed;

    /** Uses a catalogue. */
    public MachineMatcher(Catalogue catalogue) {
        this.names = new NameFinder(catalogue);
        this.halfRead = new HalfReadNames(catalogue);
        this.glued = new GluedWords(catalogue);
        this.tokens = new Tokens(catalogue.bystanders());
        this.models = new ModelMatcher(catalogue);
        this.unnamed = new UnnamedModelMatcher(catalogue, models);
    }

    /**
     * Gives the machine that the readings speak for: a maker that was read, with a designation of that maker if one was; else
     * a designation that half a name bears out; else one that is nobody else's.
     */
    public Machine match(List<Reading> readings) {
        List<Inscription> inscriptions = parted(Inscription.of(readings));
        List<Inscription> others = parted(Inscription.others(readings));
        List<Mention> mentions = mentions(inscriptions);
        List<Token> candidates = tokens.of(inscriptions, mentions, others, mentions(others));
        return named(mentions, candidates)
                .or(() -> halfNamed(inscriptions, mentions))
                .or(() -> unnamed.withoutName(candidates).map(Sighting::withoutName))
                .orElse(Machine.UNKNOWN);
    }

    private Optional<Machine> named(List<Mention> mentions, List<Token> candidates) {
        return mentions.stream()
                .filter(mention -> mention.maker().isPresent())
                .map(mention -> new Sighting(mention, models.match(candidates, mention.makersName())))
                .filter(Sighting::tellsMaker)
                .max(Comparator.comparingDouble(Sighting::weight))
                .map(Sighting::machine);
    }

    private Optional<Machine> halfNamed(List<Inscription> inscriptions, List<Mention> mentions) {
        List<Mention> halfReadNames = inscriptions.stream()
                .flatMap(inscription -> halfRead.find(inscription, mentions).stream())
                .toList();
        if (halfReadNames.isEmpty()) {
            return Optional.empty();
        }
        List<Token> candidates = tokens.of(
                inscriptions,
                Stream.concat(mentions.stream(), halfReadNames.stream()).toList(),
                List.of(),
                List.of());
        return halfReadNames.stream()
                .map(mention -> new Sighting(mention, unnamed.withHalfName(candidates, mention.makersName())))
                .filter(sighting -> sighting.model().isPresent())
                .max(Comparator.comparingDouble(Sighting::weight))
                .map(Sighting::machine);
    }

    private List<Inscription> parted(List<Inscription> inscriptions) {
        return inscriptions.stream().map(glued::part).toList();
    }

    private List<Mention> mentions(List<Inscription> inscriptions) {
        return inscriptions.stream()
                .flatMap(inscription -> names.find(inscription).stream())
                .toList();
    }
}
