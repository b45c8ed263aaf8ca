package trackunit.gateway;

import java.util.List;
import trackunit.contracts.RecognitionResult;

/** The answer that analyses of tests end with. */
final class Recognised {

    static final RecognitionResult MACHINE = new RecognitionResult(
            "Caterpillar",
            0.98,
            "330",
            0.91,
            "EXCAVATOR",
            0.9,
            "CATALOGUE",
            "25-35 t",
            0.9,
            "CATALOGUE",
            "Caterpillar 330",
            RecognitionResult.Basis.BRAND_AND_DESIGNATION,
            true,
            List.of(
                    new RecognitionResult.Reading(
                            "CAT 330",
                            0.97,
                            List.of(new RecognitionResult.Corner(1, 2)),
                            List.of(RecognitionResult.Decision.BRAND, RecognitionResult.Decision.MODEL)),
                    new RecognitionResult.Reading("HIRE", 0.9, List.of(), List.of())),
            new RecognitionResult.Provider("test", "1"));

    private Recognised() {}
}
