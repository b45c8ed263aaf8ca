package trackunit.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** What is answered where: the protocol's endpoints, and the pages that people see on their way through it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class EndpointConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http, PublicClient publicClient, PasswordGrantProvider passwordGrant, PageOrigins pages)
            throws Exception {
        OAuth2AuthorizationServerConfigurer server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        http.securityMatcher(server.getEndpointsMatcher())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(Pages.LOGIN),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .cors(cors -> cors.configurationSource(pages.cors()))
                .with(server, endpoints -> configure(endpoints, publicClient, passwordGrant, new Redirects(pages)));
        return http.build();
    }

    private static void configure(
            OAuth2AuthorizationServerConfigurer endpoints,
            PublicClient publicClient,
            PasswordGrantProvider passwordGrant,
            Redirects redirects) {
        endpoints
                .clientAuthentication(clients ->
                        clients.authenticationConverter(PublicClient::read).authenticationProvider(publicClient))
                .authorizationEndpoint(
                        codes -> codes.authenticationProviders(providers -> providers.forEach(provider -> {
                            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider ofCodes) {
                                ofCodes.setAuthenticationValidator(redirects);
                            }
                        })))
                .tokenEndpoint(tokens ->
                        tokens.accessTokenRequestConverter(PasswordGrant::read).authenticationProvider(passwordGrant))
                .deviceAuthorizationEndpoint(device -> device.verificationUri(Pages.ACTIVATE))
                .deviceVerificationEndpoint(device -> device.consentPage(Pages.CONSENT)
                        .errorResponseHandler((request, response, error) -> response.sendRedirect(Pages.UNKNOWN_CODE)))
                .oidc(oidc -> oidc.providerConfigurationEndpoint(discovery -> discovery.providerConfigurationCustomizer(
                        document -> document.grantType(PasswordGrant.TYPE.getValue()))));
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PageOrigins pages) throws Exception {
        // What a browser asks before it asks an endpoint comes here, since it is no POST.
        return http.cors(cors -> cors.configurationSource(pages.cors()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Pages.HOME, Pages.LOGIN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage(Pages.LOGIN))
                .logout(Customizer.withDefaults())
                .build();
    }

    @Bean
    PublicClient publicClient(RegisteredClientRepository clients) {
        return new PublicClient(clients);
    }

    @Bean
    PasswordGrantProvider passwordGrant(
            AuthenticationManager users,
            OAuth2AuthorizationService authorizations,
            OAuth2TokenGenerator<? extends OAuth2Token> tokens) {
        return new PasswordGrantProvider(users, new PasswordTokens(authorizations, tokens));
    }
}
