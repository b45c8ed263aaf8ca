package trackunit.chaos.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** An answer that is an error; it has a code that clients decide by. */
final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Takes the list of errors of a GraphQL answer. */
    Refused(JsonNode errors) {
        super(errors.toString());
        this.code = errors.at("/0/extensions/code").asText("NONE");
    }

    String code() {
        return code;
    }
}
