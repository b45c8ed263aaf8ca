package trackunit.console.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.Patience;
import trackunit.console.signin.TokenSource;

/** Streams that outlive their sockets: one that was cut is opened again, from where it was. Thread-safe. */
public final class Subscriptions {

    private final GraphQlSockets sockets;
    private final TokenSource tokens;
    private final Patience patience;

    /**
     * Subscribes at an address, as the one to whom the tokens belong.
     *
     * @param address with scheme ws or wss
     */
    public Subscriptions(HttpClient http, URI address, TokenSource tokens, Patience patience) {
        this.sockets = new GraphQlSockets(http, address);
        this.tokens = tokens;
        this.patience = patience;
    }

    /**
     * Takes a stream's items to its end.
     *
     * @param variables asked before every opening, so that they can say from where on
     * @throws ConsoleFailure where the server refuses, or does not come back
     */
    public void follow(Operation operation, Supplier<ObjectNode> variables, Consumer<JsonNode> items) {
        Opening opening = new Opening();
        while (!opening.finished) {
            try (GraphQlSocket socket = sockets.open(operation, variables.get(), opening.token())) {
                opening.drain(socket, items);
            } catch (PassingFailure e) {
                patience.await(++opening.failed, e);
            } catch (SignInRefused e) {
                opening.renew(e);
            }
        }
    }

    /** How it went since something last came. */
    private final class Opening {
        private int failed;
        private boolean renewed;
        private boolean finished;
        private String token;

        private String token() {
            token = renewed ? token : tokens.token();
            return token;
        }

        private void drain(GraphQlSocket socket, Consumer<JsonNode> items) {
            for (Optional<JsonNode> item = socket.item(); item.isPresent(); item = socket.item()) {
                failed = 0;
                renewed = false;
                items.accept(item.get());
            }
            finished = true;
        }

        private void renew(SignInRefused refusal) {
            if (renewed) {
                throw refusal;
            }
            token = tokens.insteadOf(token);
            renewed = true;
        }
    }
}
