package trackunit.local.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What stands in a token: the user's id from the realm file, the name, and the audiences that the client may ask for. */
@Configuration
class TokenRules {

    @Bean
    OAuth2TokenGenerator<?> tokens(JWKSource<SecurityContext> keys, Realm realm) {
        JwtGenerator jwt = new JwtGenerator(new NimbusJwtEncoder(keys));
        jwt.setJwtCustomizer(context -> fill(context, realm));
        return new DelegatingOAuth2TokenGenerator(
                jwt, new OAuth2AccessTokenGenerator(), new OAuth2RefreshTokenGenerator());
    }

    private static void fill(JwtEncodingContext context, Realm realm) {
        String username = context.getPrincipal().getName();
        context.getClaims().subject(realm.user(username).id()).claim("preferred_username", username);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims()
                    // RFC 9068, section 2.2.3: one string, as Keycloak writes it, not the list that is the default
                    // here.
                    .claim("scope", String.join(" ", context.getAuthorizedScopes()))
                    .audience(realm.audiences(context.getRegisteredClient().getClientId()));
        }
    }
}
