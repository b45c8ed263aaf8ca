package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import trackunit.recognition.Answer;

/**
 * A maker whose name was read, with a designation of this maker if one was.
 *
 * @param name the maker's name
 * @param model the designation
 */
record Sighting(Mention name, Optional<Candidate> model) {
    /** How much a designation speaks for a maker, beside the maker's own name. */
    private static final double WEIGHT_OF_DESIGNATION = 1.2;

    /** A number alone fits many makers. */
    private static final double WEIGHT_OF_NUMBER = 0.4;

    /** A designation that begins with a maker's letters takes half the doubt from the name. */
    private static final double DOUBT_TAKEN = 0.5;

    /** However clear the letters are: a photo may show another machine's decal, or the reader miss a suffix. */
    private static final double SUREST = 0.99;

    /** Whether what was read is enough to name the maker. */
    boolean tellsMaker() {
        return switch (name.standing()) {
            case TELLS -> true;
            case ASKS_FOR_DESIGNATION -> model.isPresent() && (lettered() || besideName());
            case TELLS_AT_LAST, TELLS_NOTHING -> false;
        };
    }

    double weight() {
        double speaks = lettered() ? WEIGHT_OF_DESIGNATION : WEIGHT_OF_NUMBER;
        return name.weight() + model.map(found -> found.confidence() * speaks).orElse(0.0);
    }

    /** The same with another designation, where it has none: what was not read does not choose between makers. */
    Sighting orModel(Supplier<Optional<Candidate>> other) {
        return new Sighting(name, model.or(other));
    }

    private boolean lettered() {
        return model.filter(found -> found.letters() > 0).isPresent();
    }

    private boolean besideName() {
        return model.filter(found ->
                        found.token().readings().contains(name.inscription().index()))
                .isPresent();
    }

    /** The machine that this is. */
    Machine machine() {
        double sure = name.confidence();
        double raised =
                lettered() ? sure + (1 - sure) * DOUBT_TAKEN * model.get().confidence() : sure;
        Basis basis = model.isPresent() ? Basis.BRAND_AND_DESIGNATION : Basis.BRAND_ONLY;
        return machine(
                new Answer<>(name.makersName(), raised),
                model,
                basis,
                List.of(name.inscription().index()));
    }

    /** The machine that a designation tells without a maker's name. */
    static Machine withoutName(Candidate model) {
        String maker = model.designation().grammar().maker();
        return machine(
                new Answer<>(maker, model.confidence()),
                Optional.of(model),
                Basis.DESIGNATION_ONLY,
                model.token().readings());
    }

    private static Machine machine(
            Answer<String> maker, Optional<Candidate> model, Basis basis, List<Integer> brandReadings) {
        return new Machine(
                Optional.of(answer(maker.value(), maker.confidence())),
                model.map(found -> answer(found.designation().printed(), found.confidence())),
                model.flatMap(
                        found -> found.designation().grammar().type().map(type -> answer(type, found.confidence()))),
                model.flatMap(
                        found -> found.designation().weightClass().map(tonnes -> answer(tonnes, found.confidence()))),
                basis,
                brandReadings,
                model.map(found -> found.token().readings()).orElse(List.of()));
    }

    private static <T> Answer<T> answer(T value, double confidence) {
        return new Answer<>(value, Math.min(SUREST, confidence));
    }
}
