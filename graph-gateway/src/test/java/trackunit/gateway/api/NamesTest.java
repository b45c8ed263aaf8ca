package trackunit.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.StepName;

class NamesTest {

    @ParameterizedTest
    @MethodSource("pairs")
    void the_schema_has_the_words_of_the_contracts(Class<? extends Enum<?>> ours, Class<? extends Enum<?>> theirs) {
        assertThat(words(ours)).isEqualTo(words(theirs));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(AnalysisState.class, trackunit.contracts.AnalysisState.class),
                Arguments.of(AnalysisPriority.class, Priority.class),
                Arguments.of(AnalysisStep.class, StepName.class),
                Arguments.of(FailureReason.class, trackunit.contracts.FailureReason.class),
                Arguments.of(PictureFormat.class, PhotoFormat.class),
                Arguments.of(Likeness.class, ComparisonResult.Likeness.class),
                Arguments.of(RecognitionBasis.class, RecognitionResult.Basis.class),
                Arguments.of(RecognitionDecision.class, RecognitionResult.Decision.class));
    }

    private static List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
