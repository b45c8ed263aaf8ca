package trackunit.console.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.Patience;
import trackunit.console.http.JsonAnswer;
import trackunit.console.http.JsonExchange;
import trackunit.console.http.Sending;
import trackunit.console.http.UnreachableFailure;
import trackunit.console.signin.TokenSource;

/** Queries and mutations over HTTP. A server that is busy, or away for a moment, is asked again. Thread-safe. */
public final class GraphQlEndpoint {

    private final JsonExchange http;
    private final URI address;
    private final TokenSource tokens;
    private final Patience patience;
    private volatile boolean reached;

    /** Asks at an address, as the one to whom the tokens belong. */
    public GraphQlEndpoint(JsonExchange http, URI address, TokenSource tokens, Patience patience) {
        this.http = http;
        this.address = address;
        this.tokens = tokens;
        this.patience = patience;
    }

    /**
     * Asks for something.
     *
     * @return the answer's data
     * @throws ConsoleFailure where the server refuses, or cannot be reached
     */
    public JsonNode call(Operation operation, ObjectNode variables) {
        ObjectNode body = request(operation, variables);
        return patience.call(() -> withSignIn(body));
    }

    /** The body of a request, as every transport sends it. */
    static ObjectNode request(Operation operation, ObjectNode variables) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("operationName", operation.title());
        body.put("query", operation.document());
        body.set("variables", variables);
        return body;
    }

    private JsonNode withSignIn(ObjectNode body) {
        String token = tokens.token();
        try {
            return data(send(body, token));
        } catch (SignInRefused e) {
            return data(send(body, tokens.insteadOf(token)));
        }
    }

    private JsonAnswer send(ObjectNode body, String token) {
        try {
            JsonAnswer answer = http.postJson(address, body, token);
            reached = true;
            return answer;
        } catch (UnreachableFailure e) {
            // A server that has answered before will come back; one that never did is not there.
            throw reached ? e : new ConsoleFailure(e.getMessage(), e);
        }
    }

    private JsonNode data(JsonAnswer answer) {
        if (answer.status() == 401) {
            throw new SignInRefused(Sending.origin(address));
        } else if (answer.passing()) {
            throw new PassingFailure(
                    Sending.origin(address) + " is busy (" + answer.status() + ")", answer.retryAfter());
        } else if (!answer.body().path("errors").isEmpty()) {
            throw GraphQlErrors.failure(address, answer.body().path("errors"));
        } else if (!answer.successful() || !answer.body().hasNonNull("data")) {
            throw new ConsoleFailure(address + " does not speak GraphQL (" + answer.status() + ")");
        }
        return answer.body().path("data");
    }
}
