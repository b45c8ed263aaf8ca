package trackunit.local.issuer;

import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** A request for tokens by name and password, from a client that has been authenticated. */
final class PasswordRequest extends OAuth2AuthorizationGrantAuthenticationToken {
    private final String username;
    private final String password;
    private final Set<String> scopes;

    PasswordRequest(Authentication client, String username, String password, String scope) {
        super(PasswordGrant.TYPE, client, Map.of());
        if (username == null || password == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        this.username = username;
        this.password = password;
        this.scopes = scope == null || scope.isBlank()
                ? Set.of()
                : Set.of(scope.strip().split("\\s+"));
    }

    RegisteredClient client() {
        return principal().getRegisteredClient();
    }

    OAuth2ClientAuthenticationToken principal() {
        return (OAuth2ClientAuthenticationToken) getPrincipal();
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }

    Set<String> scopes() {
        return scopes;
    }
}
