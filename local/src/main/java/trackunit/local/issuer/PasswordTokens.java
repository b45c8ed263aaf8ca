package trackunit.local.issuer;

import java.security.Principal;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Issues the tokens of a password grant, and remembers them, so that they can be refreshed and revoked. */
final class PasswordTokens {

    private final OAuth2AuthorizationService authorizations;
    private final OAuth2TokenGenerator<? extends OAuth2Token> generator;

    PasswordTokens(OAuth2AuthorizationService authorizations, OAuth2TokenGenerator<? extends OAuth2Token> generator) {
        this.authorizations = authorizations;
        this.generator = generator;
    }

    Authentication issue(PasswordGrant grant, OAuth2ClientAuthenticationToken caller, Authentication user) {
        DefaultOAuth2TokenContext.Builder context = DefaultOAuth2TokenContext.builder()
                .registeredClient(caller.getRegisteredClient())
                .principal(user)
                .authorizationServerContext(AuthorizationServerContextHolder.getContext())
                .authorizedScopes(grant.scopes())
                .authorizationGrantType(PasswordGrant.TYPE)
                .authorizationGrant(grant);
        Jwt jwt = (Jwt) generate(context, OAuth2TokenType.ACCESS_TOKEN);
        OAuth2AccessToken access = accessToken(jwt, grant);
        OAuth2RefreshToken refresh = (OAuth2RefreshToken) generate(context, OAuth2TokenType.REFRESH_TOKEN);
        authorizations.save(authorization(grant, caller, user)
                .token(access, data -> data.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, jwt.getClaims()))
                .refreshToken(refresh)
                .build());
        return new OAuth2AccessTokenAuthenticationToken(caller.getRegisteredClient(), caller, access, refresh);
    }

    private static OAuth2AccessToken accessToken(Jwt jwt, PasswordGrant grant) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                jwt.getTokenValue(),
                jwt.getIssuedAt(),
                jwt.getExpiresAt(),
                grant.scopes());
    }

    private OAuth2Token generate(DefaultOAuth2TokenContext.Builder context, OAuth2TokenType type) {
        OAuth2Token token = generator.generate(context.tokenType(type).build());
        if (token == null) {
            throw new IllegalStateException("No generator for tokens of type " + type.getValue());
        }
        return token;
    }

    private static OAuth2Authorization.Builder authorization(
            PasswordGrant grant, OAuth2ClientAuthenticationToken caller, Authentication user) {
        return OAuth2Authorization.withRegisteredClient(caller.getRegisteredClient())
                .principalName(user.getName())
                .authorizationGrantType(PasswordGrant.TYPE)
                .authorizedScopes(grant.scopes())
                .attribute(Principal.class.getName(), user);
    }
}
