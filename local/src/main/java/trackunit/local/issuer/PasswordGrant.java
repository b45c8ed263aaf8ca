package trackunit.local.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.util.StringUtils;

/**
 * Somebody's name and password at the token endpoint (RFC 6749, section 4.3), for scripts and tests against the demo
 * users. Keycloak calls it direct access grant.
 */
final class PasswordGrant extends OAuth2AuthorizationGrantAuthenticationToken {

    static final AuthorizationGrantType TYPE = new AuthorizationGrantType("password");

    private final String username;
    private final String password;
    private final Set<String> scopes;

    private PasswordGrant(Authentication client, String username, String password, Set<String> scopes) {
        super(TYPE, client, Map.of());
        this.username = username;
        this.password = password;
        this.scopes = scopes;
    }

    /** Reads the grant from a request to the token endpoint, or gives null where the request is for another reader. */
    static Authentication read(HttpServletRequest request) {
        if (!TYPE.getValue().equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE))) {
            return null;
        }
        String scope = request.getParameter(OAuth2ParameterNames.SCOPE);
        return new PasswordGrant(
                SecurityContextHolder.getContext().getAuthentication(),
                required(request, OAuth2ParameterNames.USERNAME),
                required(request, OAuth2ParameterNames.PASSWORD),
                Set.of(StringUtils.tokenizeToStringArray(scope, " ")));
    }

    private static String required(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (!StringUtils.hasText(value)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return value;
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
