package trackunit.orchestrator.step.vision;

import java.util.List;

/**
 * What the API answers; docs/vision-api says what each field means. What it could not tell is null.
 *
 * @param version the version of what read the photo
 * @param brand the maker
 * @param brandConfidence how sure that is, 0 to 1
 * @param model the designation
 * @param modelConfidence how sure that is, 0 to 1
 * @param type the type of machine, by a name of the catalogue
 * @param typeConfidence how sure that is, 0 to 1
 * @param readings what was read
 */
record VisionAnswer(
        String version,
        String brand,
        Double brandConfidence,
        String model,
        Double modelConfidence,
        String type,
        Double typeConfidence,
        List<Reading> readings) {

    /** A text, where it stands, and what it decided. */
    record Reading(String text, Double confidence, List<Corner> corners, List<String> decided) {}

    /** A point in pixels of the upright photo. */
    record Corner(Double x, Double y) {}
}
