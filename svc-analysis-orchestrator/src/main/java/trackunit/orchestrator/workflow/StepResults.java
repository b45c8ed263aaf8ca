package trackunit.orchestrator.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.StepName;

/** The results of steps, as JSON in the database and as the records of the contracts; null where a step has none. */
@Singleton
public class StepResults {

    private final ObjectMapper json;

    StepResults(ObjectMapper json) {
        this.json = json;
    }

    /** Gives a result as JSON. */
    public String write(Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result could not be written", e);
        }
    }

    /** What the machine is. */
    public RecognitionResult recognition(Map<StepName, String> results) {
        return read(results.get(StepName.RECOGNITION), RecognitionResult.class);
    }

    /** What is known of the photo itself. */
    public MetadataResult metadata(Map<StepName, String> results) {
        return read(results.get(StepName.METADATA), MetadataResult.class);
    }

    /** Which earlier photos show the same. */
    public ComparisonResult comparison(Map<StepName, String> results) {
        return read(results.get(StepName.COMPARISON), ComparisonResult.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
