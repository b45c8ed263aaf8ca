package trackunit.gateway.security;

import trackunit.contracts.Owner;

/**
 * Who asks, from a token that was verified.
 *
 * @param owner whose photos and analyses may be seen
 * @param token the raw token, to ask other services in the caller's own name
 */
public record Caller(Owner owner, String token) {

    /** Gives the header that carries the token to another service. */
    public String authorization() {
        return "Bearer " + token;
    }

    @Override
    public String toString() {
        return "Caller[" + owner + "]";
    }
}
