package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.RecognitionResult.Decision;
import trackunit.recognition.Answer;
import trackunit.recognition.Grounds;
import trackunit.recognition.Provider;
import trackunit.recognition.Recognition;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

class RecognitionsTest {

    private static final TextBox BOX =
            new TextBox(List.of(new Corner(10, 20), new Corner(90, 20), new Corner(90, 40), new Corner(10, 40)));

    @Test
    void every_reading_says_what_it_decided_and_where_it_is() {
        RecognitionResult result = Recognitions.result(
                onlyTheMaker(new Grounds(Basis.BRAND_ONLY, List.of(1), List.of()), "NORTHFIELD HIRE", "KOMATSU"));

        assertThat(result.readings())
                .extracting(RecognitionResult.Reading::decided)
                .containsExactly(List.of(), List.of(Decision.BRAND));
        assertThat(result.readings().get(1).corners().get(2)).isEqualTo(new RecognitionResult.Corner(90, 40));
    }

    @Test
    void where_only_the_maker_was_read_no_guess_is_sold_as_knowledge() {
        RecognitionResult result =
                Recognitions.result(onlyTheMaker(new Grounds(Basis.BRAND_ONLY, List.of(0), List.of()), "KOMATSU"));

        assertThat(result.basis()).isEqualTo(RecognitionResult.Basis.BRAND_ONLY);
        assertThat(result.type()).isNull();
        assertThat(result.typeSource()).isEqualTo("UNKNOWN");
        assertThat(result.weightClass()).isNull();
        assertThat(result.weightClassSource()).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void every_basis_has_its_word_in_the_contracts(Basis basis) {
        RecognitionResult result = Recognitions.result(onlyTheMaker(new Grounds(basis, List.of(), List.of())));

        assertThat(result.basis().name()).isEqualTo(basis.name());
        assertThat(Arrays.stream(RecognitionResult.Basis.values())).hasSameSizeAs(Basis.values());
    }

    private static Recognition onlyTheMaker(Grounds grounds, String... texts) {
        return new Recognition(
                Optional.of(new Answer<>("Komatsu", 0.9)),
                Optional.empty(),
                Optional.empty(),
                Recognition.TypeSource.UNKNOWN,
                Optional.empty(),
                false,
                Stream.of(texts).map(text -> new Reading(text, 0.9, BOX)).toList(),
                grounds,
                new Provider("test", "1"));
    }
}
