package trackunit.gateway.protocol;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Optional;
import trackunit.contracts.Owner;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Callers;

/**
 * Decides before a document is read whether a request becomes an operation: its shape, its sender's rate, the allow-list,
 * its length.
 */
@ApplicationScoped
class Admission {

    private final RequestRate rate;
    private final AllowedOperations operations;
    private final DocumentWords words;
    private final Callers callers;

    Admission(RequestRate rate, AllowedOperations operations, DocumentWords words, Callers callers) {
        this.rate = rate;
        this.operations = operations;
        this.words = words;
        this.callers = callers;
    }

    /**
     * Gives the request as it is to be run.
     *
     * @throws RefusedException where it is not to be run
     */
    JsonObject admit(JsonObject request, Operation operation) {
        Optional<String> fault = RequestShape.fault(request);
        if (fault.isPresent()) {
            throw RefusedException.badRequest(fault.get());
        }
        owner(operation).map(rate::count).ifPresent(operation::chargeWith);
        JsonObject admitted = RequestShape.named(operations.admit(request));
        words.check(admitted.getString("query"));
        if (admitted.get("variables") instanceof JsonObject variables && NumberLength.exceededIn(variables)) {
            throw DocumentWords.longNumber();
        }
        return admitted;
    }

    /** A socket's frame comes without the request that the socket was opened by; the transport hands that over. */
    private Optional<Owner> owner(Operation operation) {
        ManagedContext requests = Arc.container().requestContext();
        if (requests.isActive()) {
            return callers.owner();
        }
        requests.activate((ContextState) operation.context().get("state"));
        try {
            return callers.owner();
        } finally {
            requests.deactivate();
        }
    }
}
