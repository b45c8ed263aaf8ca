package trackunit.recognition.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import trackunit.recognition.text.Reading;

/** Holds what was read on a machine against the catalogue. Thread-safe. */
public final class MachineMatcher {
    /** What a line may say that was read less surely is not asked, however it is cut out. */
    public static final double LEAST_CONFIDENCE_OF_LIKELY = Lexicon.SURE_OF_SEVERAL_CUTS;

    /** What a reading may say instead is taken for a name where its letters are so likely beside those that were read. */
    private static final double LIKELY_NAME = 0.1;

    /** Nothing else speaks for a truck's maker than its name, and MAN and MACK are soon read where there is nothing. */
    private static final double SURE_OF_TRUCK = 0.8;

    private final Catalogue catalogue;
    private final NameFinder names;
    private final HalfReadNames halfRead;
    private final GluedWords glued;
    private final Tokens tokens;
    private final ModelMatcher models;
    private final UnnamedModelMatcher unnamed;
    private final LikelyModelMatcher likelyModels;
    private final LikelyNames likelyNames;
    private final LikelyUnnamedModels likelyUnnamed;

    /** Uses a catalogue. */
    public MachineMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new NameFinder(catalogue);
        this.halfRead = new HalfReadNames(catalogue);
        this.glued = new GluedWords(catalogue);
        this.tokens = new Tokens(catalogue);
        this.models = new ModelMatcher(catalogue);
        this.unnamed = new UnnamedModelMatcher(catalogue, models);
        this.likelyModels = new LikelyModelMatcher(catalogue);
        this.likelyNames = new LikelyNames(catalogue);
        this.likelyUnnamed = new LikelyUnnamedModels(catalogue);
    }

    /**
     * Gives the machine that the readings speak for: a maker that was read, with a designation of that maker if one was; else
     * one that a doubtful reading may name; else a designation that half a name bears out; else one that is nobody else's; else a
     * maker whose name a reading may say; else a designation of one maker alone that a reading may say; else a truck's maker.
     */
    public Machine match(List<Reading> readings) {
        List<Inscription> inscriptions = parted(Inscription.of(readings));
        List<Inscription> others = parted(Inscription.others(readings));
        List<Mention> mentions = mentions(inscriptions);
        List<Mention> otherMentions = mentions(others);
        List<Token> candidates = tokens.of(inscriptions, mentions, others, otherMentions);
        return named(mentions, candidates, inscriptions)
                .or(() -> named(likely(otherMentions), candidates, inscriptions))
                .or(() -> halfNamed(inscriptions, mentions))
                .or(() -> unnamed.withoutName(candidates).map(Sighting::withoutName))
                .or(() -> named(likelyNames.find(inscriptions), candidates, inscriptions))
                .or(() -> likelyUnnamed.match(inscriptions).map(Sighting::withoutName))
                .or(() -> truck(mentions))
                .orElse(Machine.UNKNOWN);
    }

    /** Whether it is known that a machine's maker built such a machine. */
    public boolean knows(Machine machine) {
        return machine.brand()
                .map(brand -> catalogue.known(brand.value()))
                .flatMap(known -> machine.model().filter(model -> known.contains(model.value())))
                .isPresent();
    }

    /** A maker's designation is sought once, however often the name stands there: on a page of print it may on every line. */
    private Optional<Machine> named(List<Mention> mentions, List<Token> candidates, List<Inscription> inscriptions) {
        Map<String, Optional<Candidate>> designations = new HashMap<>();
        Function<String, Optional<Candidate>> ofMaker =
                name -> designations.computeIfAbsent(name, maker -> models.match(candidates, maker));
        return mentions.stream()
                .filter(mention -> mention.maker().isPresent())
                .map(mention -> new Sighting(mention, ofMaker.apply(mention.makersName())))
                .filter(Sighting::tellsMaker)
                .max(Comparator.comparingDouble(Sighting::weight))
                .map(best -> best.orModel(
                        () -> likelyModels.match(inscriptions, best.name().makersName())))
                .map(Sighting::machine);
    }

    private static Optional<Machine> truck(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention ->
                        mention.standing() == Mention.Standing.TELLS_AT_LAST && mention.confidence() >= SURE_OF_TRUCK)
                .map(mention -> new Sighting(mention, Optional.empty()))
                .max(Comparator.comparingDouble(Sighting::weight))
                .map(Sighting::machine);
    }

    /** Doubts are about Latin letters: a name in another script was read as it is, and its reading judged. */
    private static List<Mention> likely(List<Mention> others) {
        return others.stream()
                .filter(other -> other.inscription().likelihood() >= LIKELY_NAME && other.isLatin() && other.isExact())
                .toList();
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
