package trackunit.orchestrator.history;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import trackunit.contracts.Owner;

/** Who asks, by the verified token of the request. */
@RequestScoped
class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    Owner owner() {
        return Owner.of(token.getIssuer(), token.getSubject());
    }
}
