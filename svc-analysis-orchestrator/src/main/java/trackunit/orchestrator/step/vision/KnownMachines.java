package trackunit.orchestrator.step.vision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import trackunit.recognition.Answer;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.catalogue.Brand;
import trackunit.recognition.catalogue.Catalogue;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

/** Says a provider's answer in the catalogue's words; a maker or a designation that it does not know is not told. */
final class KnownMachines {

    private static final String BRAND = "BRAND";
    private static final String MODEL = "MODEL";

    private final Catalogue catalogue = Catalogue.shipped();
    private final MachineMatcher matcher = new MachineMatcher(catalogue);

    /** The machine that is meant. */
    Machine of(VisionAnswer answer) {
        Optional<Brand> maker = Optional.ofNullable(answer.brand()).flatMap(this::maker);
        Optional<Machine> designated =
                maker.filter(brand -> answer.model() != null).flatMap(brand -> designated(brand, answer.model()));
        List<Integer> brandReadings = maker.isPresent() ? deciding(answer, BRAND) : List.of();
        List<Integer> modelReadings = designated.isPresent() ? deciding(answer, MODEL) : List.of();
        return new Machine(
                maker.map(brand -> new Answer<>(brand.name(), answer.brandConfidence())),
                designated.flatMap(Machine::model).map(model -> with(model, answer.modelConfidence())),
                designated.flatMap(Machine::type).map(type -> with(type, answer.modelConfidence())),
                designated.flatMap(Machine::weightClass).map(tonnes -> with(tonnes, answer.modelConfidence())),
                basis(maker.isPresent(), designated.isPresent(), brandReadings, modelReadings),
                brandReadings,
                modelReadings);
    }

    private Optional<Brand> maker(String told) {
        return catalogue.brands().stream()
                .filter(brand ->
                        same(brand.name(), told) || brand.spellings().stream().anyMatch(name -> same(name, told)))
                .findFirst();
    }

    /** What the catalogue's own rules make of the maker's name on a machine, with the designation below it. */
    private Optional<Machine> designated(Brand maker, String model) {
        return maker.spellings().stream()
                .map(name -> matcher.match(List.of(decal(name, 0), decal(model, 300))))
                .filter(machine -> machine.model().isPresent())
                .filter(machine -> machine.brand()
                        .map(Answer::value)
                        .filter(maker.name()::equals)
                        .isPresent())
                .findFirst();
    }

    private static Basis basis(boolean maker, boolean model, List<Integer> brandReadings, List<Integer> modelReadings) {
        if (!maker) {
            return Basis.NOTHING;
        }
        if (brandReadings.isEmpty() || model && modelReadings.isEmpty()) {
            return Basis.PROVIDER;
        }
        return model ? Basis.BRAND_AND_DESIGNATION : Basis.BRAND_ONLY;
    }

    private static List<Integer> deciding(VisionAnswer answer, String what) {
        return IntStream.range(0, answer.readings().size())
                .filter(place -> {
                    List<String> decided = answer.readings().get(place).decided();
                    return decided != null && decided.contains(what);
                })
                .boxed()
                .toList();
    }

    private static <T> Answer<T> with(Answer<T> answer, double confidence) {
        return new Answer<>(answer.value(), confidence);
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other)) && !plain(one).isEmpty();
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Reading decal(String text, double top) {
        double height = 40;
        double width = height * text.length() / 2;
        return new Reading(
                text,
                1,
                new TextBox(List.of(
                        new Corner(0, top),
                        new Corner(width, top),
                        new Corner(width, top + height),
                        new Corner(0, top + height))));
    }
}
