package trackunit.local.issuer;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** The tokens of one password grant: what the client gets, and what the server remembers of it. */
final class IssuedTokens {
    private final PasswordRequest request;
    private final Authentication user;
    private final Jwt jwt;
    private final OAuth2AccessToken access;
    private final OAuth2RefreshToken refresh;

    IssuedTokens(OAuth2TokenGenerator<?> tokens, Authentication user, PasswordRequest request) {
        this.request = request;
        this.user = user;
        DefaultOAuth2TokenContext.Builder context = DefaultOAuth2TokenContext.builder()
                .registeredClient(request.client())
                .principal(user)
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .authorizedScopes(request.scopes())
                .authorizationGrantType(PasswordGrant.TYPE)
                .authorizationGrant(request);
        jwt = (Jwt)
                tokens.generate(context.tokenType(OAuth2TokenType.ACCESS_TOKEN).build());
        refresh = (OAuth2RefreshToken)
                tokens.generate(context.tokenType(OAuth2TokenType.REFRESH_TOKEN).build());
        access = access(jwt, request.scopes());
    }

    private static OAuth2AccessToken access(Jwt jwt, Set<String> scopes) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), scopes);
    }

    OAuth2Authorization authorization() {
        return OAuth2Authorization.withRegisteredClient(request.client())
                .principalName(user.getName())
                .authorizationGrantType(PasswordGrant.TYPE)
                .authorizedScopes(request.scopes())
                .attribute(Principal.class.getName(), user)
                .token(
                        access,
                        metadata -> metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, jwt.getClaims()))
                .refreshToken(refresh)
                .build();
    }

    OAuth2AccessTokenAuthenticationToken answer() {
        return new OAuth2AccessTokenAuthenticationToken(
                request.client(), request.principal(), access, refresh, Map.of());
    }
}
