package trackunit.orchestrator.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import trackunit.contracts.FailureReason;
import trackunit.contracts.RecognitionResult;
import trackunit.recognition.Answer;
import trackunit.recognition.Grounds;
import trackunit.recognition.Recognition;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.text.Reading;

/** Puts what the recognition library says into the words of the contracts. */
final class Recognitions {

    private Recognitions() {}

    static RecognitionResult result(Recognition recognition) {
        return new RecognitionResult(
                value(recognition.brand()),
                confidence(recognition.brand()),
                value(recognition.model()),
                confidence(recognition.model()),
                recognition.type().map(type -> type.value().name()).orElse(null),
                confidence(recognition.type()),
                recognition.typeSource().name(),
                value(recognition.weightClass()),
                confidence(recognition.weightClass()),
                recognition.weightClassSource().name(),
                recognition.name().orElse(null),
                basis(recognition.grounds().basis()),
                recognition.isConfident(),
                readings(recognition),
                new RecognitionResult.Provider(
                        recognition.provider().name(), recognition.provider().version()));
    }

    static UnfitPhotoException unfit(UnreadablePhotoException e) {
        FailureReason reason =
                switch (e.reason()) {
                    case NOT_A_PICTURE -> FailureReason.NOT_A_PICTURE;
                    case UNREADABLE_PICTURE -> FailureReason.UNREADABLE_PICTURE;
                    case PICTURE_TOO_LARGE -> FailureReason.PICTURE_TOO_LARGE;
                };
        return new UnfitPhotoException(reason, e.getMessage(), e);
    }

    private static RecognitionResult.Basis basis(Basis basis) {
        return switch (basis) {
            case BRAND_AND_DESIGNATION -> RecognitionResult.Basis.BRAND_AND_DESIGNATION;
            case BRAND_ONLY -> RecognitionResult.Basis.BRAND_ONLY;
            case DESIGNATION_ONLY -> RecognitionResult.Basis.DESIGNATION_ONLY;
            case PROVIDER -> RecognitionResult.Basis.PROVIDER;
            case NOTHING -> RecognitionResult.Basis.NOTHING;
        };
    }

    private static RecognitionResult.Decision decision(Grounds.Decision decision) {
        return switch (decision) {
            case BRAND -> RecognitionResult.Decision.BRAND;
            case MODEL -> RecognitionResult.Decision.MODEL;
        };
    }

    private static List<RecognitionResult.Reading> readings(Recognition recognition) {
        return IntStream.range(0, recognition.readings().size())
                .mapToObj(place -> reading(
                        recognition.readings().get(place), recognition.grounds().decidedBy(place)))
                .toList();
    }

    private static RecognitionResult.Reading reading(Reading reading, Set<Grounds.Decision> decided) {
        List<RecognitionResult.Corner> corners = reading.box().corners().stream()
                .map(corner -> new RecognitionResult.Corner(corner.x(), corner.y()))
                .toList();
        return new RecognitionResult.Reading(
                reading.text(),
                reading.confidence(),
                corners,
                decided.stream().map(Recognitions::decision).toList());
    }

    private static String value(Optional<Answer<String>> answer) {
        return answer.map(Answer::value).orElse(null);
    }

    private static Double confidence(Optional<? extends Answer<?>> answer) {
        return answer.map(Answer::confidence).orElse(null);
    }
}
