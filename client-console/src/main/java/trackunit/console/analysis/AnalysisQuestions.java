package trackunit.console.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import trackunit.console.ConsoleFailure;
import trackunit.console.graphql.GraphQlEndpoint;
import trackunit.console.graphql.Operation;

/** What can be asked about, and done with, the analyses of the one who signed in. Thread-safe. */
public final class AnalysisQuestions {

    private static final String ID = "correlationId";

    private final GraphQlEndpoint gateway;

    /** Asks a gateway. */
    public AnalysisQuestions(GraphQlEndpoint gateway) {
        this.gateway = gateway;
    }

    /**
     * One analysis as it stands now.
     *
     * @throws ConsoleFailure where there is none of that id
     */
    public JsonNode analysis(String correlationId) {
        JsonNode analysis =
                gateway.call(Operation.ANALYSIS, named(correlationId)).path("analysis");
        if (!analysis.isObject()) {
            throw new ConsoleFailure("You have no analysis " + correlationId);
        }
        return analysis;
    }

    /**
     * A page of analyses, the newest first: {@code analyses} and {@code endCursor}.
     *
     * @param after the endCursor of the page before
     */
    public JsonNode analyses(int first, Optional<String> after, Optional<AnalysisState> state) {
        ObjectNode variables = variables().put("first", first);
        after.ifPresent(cursor -> variables.put("after", cursor));
        state.ifPresent(value -> variables.put("state", value.name()));
        return gateway.call(Operation.ANALYSES, variables).path("analyses");
    }

    /** Asks to stop an analysis; gives its id and the state it was in. */
    public JsonNode cancel(String correlationId) {
        return gateway.call(Operation.CANCEL_ANALYSIS, named(correlationId)).path("cancelAnalysis");
    }

    /** Asks for a new attempt; gives the analysis' id and the state it was in. */
    public JsonNode retry(String correlationId) {
        return gateway.call(Operation.RETRY_ANALYSIS, named(correlationId)).path("retryAnalysis");
    }

    StartedUpload startUpload(Photo photo) {
        ObjectNode variables = variables()
                .put("filename", photo.file().getFileName().toString())
                .put("contentType", photo.contentType());
        JsonNode started = gateway.call(Operation.START_UPLOAD, variables).path("startUpload");
        JsonNode upload = started.path("imageUploadPayload");
        return new StartedUpload(
                started.path(ID).asText(),
                upload.path("uploadId").asText(),
                upload.path("key").asText(),
                URI.create(upload.path("putUrl").asText()));
    }

    void confirmUpload(StartedUpload upload, Photo photo, boolean analyse) {
        ObjectNode variables = variables()
                .put("uploadId", upload.uploadId())
                .put("bytes", photo.bytes())
                .put("checksum", photo.checksum())
                .put("analyse", analyse);
        gateway.call(Operation.CONFIRM_UPLOAD, variables);
    }

    String requestAnalysis(StartedUpload upload, Wish wish) {
        ObjectNode variables = variables()
                .put("objectKey", upload.objectKey())
                .put(
                        "priority",
                        wish.priority().orElse(Wish.Priority.INTERACTIVE).name())
                .put("location", wish.location());
        return gateway.call(Operation.REQUEST_ANALYSIS, variables)
                .path("requestAnalysis")
                .path(ID)
                .asText();
    }

    private static ObjectNode named(String correlationId) {
        return variables().put(ID, correlationId);
    }

    private static ObjectNode variables() {
        return JsonNodeFactory.instance.objectNode();
    }
}
