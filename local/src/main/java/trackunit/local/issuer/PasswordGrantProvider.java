package trackunit.local.issuer;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Answers a {@link PasswordGrant} with tokens. */
final class PasswordGrantProvider implements AuthenticationProvider {

    private final AuthenticationManager users;
    private final PasswordTokens tokens;

    PasswordGrantProvider(AuthenticationManager users, PasswordTokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        PasswordGrant grant = (PasswordGrant) authentication;
        OAuth2ClientAuthenticationToken caller = (OAuth2ClientAuthenticationToken) grant.getPrincipal();
        RegisteredClient client = caller.getRegisteredClient();
        require(client.getAuthorizationGrantTypes().contains(PasswordGrant.TYPE), OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        require(client.getScopes().containsAll(grant.scopes()), OAuth2ErrorCodes.INVALID_SCOPE);
        return tokens.issue(grant, caller, signIn(grant));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == PasswordGrant.class;
    }

    private static void require(boolean condition, String error) {
        if (!condition) {
            throw new OAuth2AuthenticationException(error);
        }
    }

    private Authentication signIn(PasswordGrant grant) {
        try {
            return users.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(grant.username(), grant.password()));
        } catch (AuthenticationException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT), e);
        }
    }
}
