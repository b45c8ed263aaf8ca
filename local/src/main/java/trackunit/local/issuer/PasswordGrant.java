package trackunit.local.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * The resource owner password grant (RFC 6749, section 4.3), as Keycloak gives it to clients with direct access: it signs
 * in the demo users without a browser. A production realm does not allow it.
 */
final class PasswordGrant implements AuthenticationProvider {
    static final AuthorizationGrantType TYPE = new AuthorizationGrantType("password");

    private final AuthenticationProvider users;
    private final OAuth2AuthorizationService authorizations;
    private final OAuth2TokenGenerator<?> tokens;

    PasswordGrant(
            AuthenticationProvider users, OAuth2AuthorizationService authorizations, OAuth2TokenGenerator<?> tokens) {
        this.users = users;
        this.authorizations = authorizations;
        this.tokens = tokens;
    }

    /** Gives the request as an authentication to be judged; null where another grant is asked for. */
    static Authentication read(HttpServletRequest request) {
        if (!TYPE.getValue().equals(request.getParameter("grant_type"))) {
            return null;
        }
        return new PasswordRequest(
                SecurityContextHolder.getContext().getAuthentication(),
                request.getParameter("username"),
                request.getParameter("password"),
                request.getParameter("scope"));
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        PasswordRequest request = (PasswordRequest) authentication;
        check(request.client(), request.scopes());
        Authentication user = signIn(request);
        IssuedTokens issued = new IssuedTokens(tokens, user, request);
        authorizations.save(issued.authorization());
        return issued.answer();
    }

    private static void check(RegisteredClient client, Set<String> scopes) {
        if (!client.getAuthorizationGrantTypes().contains(TYPE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
        if (!client.getScopes().containsAll(scopes)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
    }

    private Authentication signIn(PasswordRequest request) {
        try {
            return users.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(request.username(), request.password()));
        } catch (AuthenticationException e) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return PasswordRequest.class.isAssignableFrom(type);
    }
}
