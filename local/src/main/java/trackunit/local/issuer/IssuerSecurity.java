package trackunit.local.issuer;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The issuer's doors: the protocol's endpoints, and the pages on which a person signs in. */
@Configuration
class IssuerSecurity {
    private static final String LOGIN = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, RegisteredClientRepository clients) throws Exception {
        OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        http.securityMatcher(server.getEndpointsMatcher())
                .with(server, endpoints -> endpoints
                        .oidc(Customizer.withDefaults())
                        .deviceAuthorizationEndpoint(device -> device.verificationUri(Pages.ACTIVATE))
                        .deviceVerificationEndpoint(Customizer.withDefaults())
                        .tokenEndpoint(token -> token.accessTokenRequestConverter(PasswordGrant::read)
                                .authenticationProvider(passwords(http)))
                        .clientAuthentication(client -> client.authenticationConverter(PublicClient::read)
                                .authenticationProvider(new PublicClient(clients))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    /** No bean: as the only provider among the beans it would take the place of the login page's. */
    private static PasswordGrant passwords(HttpSecurity http) {
        ApplicationContext context = http.getSharedObject(ApplicationContext.class);
        return new PasswordGrant(
                new DaoAuthenticationProvider(context.getBean(UserDetailsService.class)),
                context.getBean(OAuth2AuthorizationService.class),
                context.getBean(OAuth2TokenGenerator.class));
    }
}
