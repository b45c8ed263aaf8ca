package trackunit.console.output;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import trackunit.console.ConsoleFailure;

/**
 * What machine a photo shows, as people want to read it. What could not be told is null; confidences are from 0 to 1.
 *
 * @param brand the maker
 * @param model the designation
 * @param type the type, as in EXCAVATOR
 * @param typeSource where the type comes from
 * @param weightClass the operating weight class
 * @param basis what the answer rests on; null where the server does not tell
 * @param readings what was read on the photo
 * @param confident whether the answer can be taken without looking
 */
public record Machine(
        String brand,
        Double brandConfidence,
        String model,
        Double modelConfidence,
        String type,
        Double typeConfidence,
        String typeSource,
        String weightClass,
        Double weightClassConfidence,
        String basis,
        List<Reading> readings,
        @JsonProperty("isConfident") boolean confident) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Machine {
        readings = readings == null ? List.of() : List.copyOf(readings);
    }

    /**
     * A text on the photo.
     *
     * @param text what it says
     * @param decided what it decided, as in BRAND
     */
    public record Reading(String text, List<String> decided) {
        public Reading {
            decided = decided == null ? List.of() : List.copyOf(decided);
        }
    }

    /** The texts that decided something, as in BRAND, each in quotes; empty where the server does not tell. */
    public String decidedBy(String decision) {
        return readings.stream()
                .filter(reading -> reading.decided().contains(decision))
                .map(reading -> '"' + reading.text() + '"')
                .collect(Collectors.joining(" "));
    }

    /** Reads a recognition as the gateway sends it. */
    public static Machine of(JsonNode recognitionPayload) {
        try {
            return JSON.treeToValue(recognitionPayload, Machine.class);
        } catch (JsonProcessingException e) {
            throw new ConsoleFailure("The server sent a recognition that is none", e);
        }
    }
}
