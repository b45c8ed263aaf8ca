package trackunit.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What tokens are made of. What was issued is held in memory: after a restart nobody can refresh, only sign in again. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    AuthorizationServerSettings settings(IssuerAddress address) {
        return AuthorizationServerSettings.builder().issuer(address.url()).build();
    }

    @Bean
    RegisteredClientRepository clients(Realm realm) {
        return new InMemoryRegisteredClientRepository(new RealmClients(realm).all());
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new InMemoryOAuth2AuthorizationService();
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey key) {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenGenerator<? extends OAuth2Token> tokens(JWKSource<SecurityContext> keys, Realm realm) {
        JwtGenerator accessAndIdTokens = new JwtGenerator(new NimbusJwtEncoder(keys));
        accessAndIdTokens.setJwtCustomizer(new RealmClaims(realm));
        return new DelegatingOAuth2TokenGenerator(accessAndIdTokens, new RefreshTokens());
    }
}
