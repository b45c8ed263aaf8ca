package trackunit.gateway.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import trackunit.contracts.Owner;

/** Tells who asks. Works while an operation is being called, over HTTP and both WebSocket subprotocols alike. */
@ApplicationScoped
public class Callers {

    /** The scope that every operation but ping demands. */
    public static final String SCOPE = "analysis";

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Gives the owner that the current request speaks for; empty where it came without a token. */
    public Optional<Owner> owner() {
        return owner(identity);
    }

    /** Gives the owner that a request speaks for, outside of operations; a socket's changes with what its first message says. */
    public static Optional<Owner> owner(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? owner(user.getSecurityIdentity()) : Optional.empty();
    }

    private static Optional<Owner> owner(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Owner.of(token.getIssuer(), token.getSubject()))
                : Optional.empty();
    }

    /**
     * Gives the caller of the current operation.
     *
     * @throws UnauthorizedException where the operation came without a token
     */
    public Caller current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException("No token");
        }
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        return new Caller(Owner.of(token.getIssuer(), token.getSubject()), credential.getToken());
    }
}
