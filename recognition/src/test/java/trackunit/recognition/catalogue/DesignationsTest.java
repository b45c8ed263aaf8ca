package trackunit.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.recognition.Answer;

class DesignationsTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final MachineMatcher MATCHER = new MachineMatcher(CATALOGUE);

    static Stream<Examples> makers() {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("makers")
    void real_designations_beside_the_makers_name_are_known(Examples examples) {
        List<String> wrong = new ArrayList<>();
        for (Examples.Row row : examples.rows()) {
            for (String printed : row.designations()) {
                Machine machine = MATCHER.match(Decals.of(decal(examples.maker()), printed));
                if (!fits(machine, examples.maker(), printed, row)) {
                    wrong.add(printed + " (" + row.type().orElse(null) + ") -> " + told(machine));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("makers")
    void blanks_and_hyphens_that_makers_print_may_be_missing(Examples examples) {
        List<String> wrong = new ArrayList<>();
        for (Examples.Row row : examples.rows()) {
            for (String printed : row.designations()) {
                String written = printed.replaceAll("(?<!\\d)[ -]|[ -](?!\\d)", "");
                Machine machine = MATCHER.match(Decals.of(decal(examples.maker()) + " " + written));
                if (!fits(machine, examples.maker(), printed, row)) {
                    wrong.add(written + " -> " + told(machine));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_maker_has_examples_or_no_grammar() {
        List<String> tried = makers().map(Examples::maker).toList();

        assertThat(CATALOGUE.brands().stream().map(Brand::name).filter(CATALOGUE::namesMachines))
                .allMatch(tried::contains);
        assertThat(CATALOGUE.brands()).allSatisfy(brand -> {
            assertThat(brand.names()).isNotEmpty();
            assertThat(brand.source()).isNotBlank();
        });
    }

    @Test
    void a_designation_that_tells_the_maker_tells_the_right_one() {
        List<String> wrong = makers().flatMap(examples -> examples.rows().stream()
                        .flatMap(row -> row.designations().stream())
                        .map(printed -> MATCHER.match(Decals.of(printed)))
                        .filter(machine -> machine.basis() == Basis.DESIGNATION_ONLY)
                        .filter(machine -> !machine.brand().map(Answer::value).equals(Optional.of(examples.maker())))
                        .map(machine -> examples.maker() + ": " + told(machine)))
                .collect(Collectors.toList());

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_catalogue_is_as_wide_as_it_is_said_to_be() {
        assertThat(CATALOGUE.brands()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
        assertThat(CATALOGUE.brands()).extracting(Brand::name).doesNotHaveDuplicates();
        assertThat(makers().mapToInt(Examples::count).sum()).isGreaterThan(1500);
    }

    /** How a maker's decal reads: the first of its spellings. */
    private static String decal(String maker) {
        return CATALOGUE.brands().stream()
                .filter(brand -> brand.name().equals(maker))
                .findFirst()
                .orElseThrow()
                .spellings()
                .get(0);
    }

    private static boolean fits(Machine machine, String maker, String printed, Examples.Row row) {
        return machine.brand().map(Answer::value).equals(Optional.of(maker))
                && machine.model().map(Answer::value).equals(Optional.of(printed))
                && machine.type().map(Answer::value).equals(row.type())
                && (row.weightClass().isEmpty()
                        || machine.weightClass().map(Answer::value).equals(row.weightClass()));
    }

    private static String told(Machine machine) {
        return Stream.of(machine.brand(), machine.model(), machine.type(), machine.weightClass())
                .map(answer -> answer.map(Answer::value).map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
