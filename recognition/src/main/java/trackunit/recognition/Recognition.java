package trackunit.recognition;

import java.util.List;
import java.util.Optional;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineType;
import trackunit.recognition.text.Reading;

/**
 * What machine a photo shows.
 *
 * @param brand the maker, as the catalogue spells it
 * @param model the designation
 * @param type the type of machine; where the designation tells it, or a provider does
 * @param typeSource where the type comes from
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
        TypeSource typeSource,
        Optional<Answer<String>> weightClass,
        boolean isConfident,
        List<Reading> readings,
        Grounds grounds,
        Provider provider) {

    public Recognition {
        readings = List.copyOf(readings);
    }

    /** What the catalogue makes of some readings. */
    public static Recognition of(Machine machine, List<Reading> readings, Provider provider) {
        return new Recognition(
                machine.brand(),
                machine.model(),
                machine.type(),
                machine.type().isPresent() ? TypeSource.CATALOGUE : TypeSource.UNKNOWN,
                machine.weightClass(),
                Certainty.of(machine),
                readings,
                new Grounds(machine.basis(), machine.brandReadings(), machine.modelReadings()),
                provider);
    }

    /** The same with a type that a provider told, where the catalogue tells none. */
    public Recognition orType(Optional<Answer<MachineType>> told) {
        boolean takes = type.isEmpty() && told.isPresent();
        return takes
                ? new Recognition(
                        brand, model, told, TypeSource.PROVIDER, weightClass, isConfident, readings, grounds, provider)
                : this;
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
        /** A provider told it, by what the machine looks like: not by its designation. */
        PROVIDER,
        UNKNOWN
    }

    /** Where a weight class comes from. */
    public enum WeightClassSource {
        CATALOGUE,
        UNKNOWN
    }
}
