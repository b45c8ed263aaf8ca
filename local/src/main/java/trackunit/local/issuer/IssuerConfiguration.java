package trackunit.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** What the issuer is made of, besides its doors (see {@link IssuerSecurity}). */
@Configuration
@EnableAutoConfiguration
@Import({IssuerSecurity.class, TokenRules.class, Pages.class})
class IssuerConfiguration {
    static final String URL_PROPERTY = "issuer.url";
    static final String FOLDER_PROPERTY = "issuer.folder";

    @Bean
    Realm realm() {
        return Realm.shipped();
    }

    @Bean
    RegisteredClientRepository clients(Realm realm) {
        return new InMemoryRegisteredClientRepository(RegisteredClients.of(realm));
    }

    @Bean
    UserDetailsService users(Realm realm) {
        return new InMemoryUserDetailsManager(realm.users().stream()
                .map(user -> User.withUsername(user.username())
                        .password("{noop}" + user.password())
                        .build())
                .toArray(UserDetails[]::new));
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new InMemoryOAuth2AuthorizationService();
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${" + URL_PROPERTY + "}") String url) {
        return AuthorizationServerSettings.builder().issuer(url).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${" + FOLDER_PROPERTY + "}") Path folder) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.of(folder)));
    }
}
