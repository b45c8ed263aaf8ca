package trackunit.recognition;

import java.util.List;
import java.util.Optional;
import trackunit.recognition.catalogue.MachineType;
import trackunit.recognition.text.Reading;

/**
 * What machine a photo shows.
 *
 * @param brand the maker, as the catalogue spells it
 * @param model the designation
 * @param type the type of machine; only where the designation tells it
 * @param weightClass the operating weight class, as in {@code 20-25 t}; only where the designation tells it
 * @param isConfident whether the answer can be taken without looking
 * @param readings every text that was read, the surest first
 * @param grounds what the answer rests on, and which reading decided what
 * @param provider who read it
 */
public record Recognition(
        Optional<Answer<String>> brand,
        Optional<Answer<String>> model,
        Optional<Answer<MachineType>> type,
        Optional<Answer<String>> weightClass,
        boolean isConfident,
        List<Reading> readings,
        Grounds grounds,
        Provider provider) {

    public Recognition {
        readings = List.copyOf(readings);
    }

    /** Where the type comes from: the catalogue's entry for the designation, or nowhere. */
    public TypeSource typeSource() {
        return type.isPresent() ? TypeSource.CATALOGUE : TypeSource.UNKNOWN;
    }

    /** Where the weight class comes from: the size code of the designation, or nowhere. */
    public WeightClassSource weightClassSource() {
        return weightClass.isPresent() ? WeightClassSource.CATALOGUE : WeightClassSource.UNKNOWN;
    }

    /** Brand and model as people say them, as in {@code Caterpillar 330B}. */
    public Optional<String> name() {
        return brand.map(maker -> model.map(designation -> maker.value() + ' ' + designation.value())
                .orElse(maker.value()));
    }

    /** Where a type of machine comes from. */
    public enum TypeSource {
        CATALOGUE,
        UNKNOWN
    }

    /** Where a weight class comes from. */
    public enum WeightClassSource {
        CATALOGUE,
        UNKNOWN
    }
}
