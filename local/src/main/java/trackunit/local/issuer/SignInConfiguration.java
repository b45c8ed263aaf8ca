package trackunit.local.issuer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Who can sign in: the users of the realm, each with one password. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    UserDetailsService users(Realm realm) {
        return new InMemoryUserDetailsManager(
                realm.users().stream().map(SignInConfiguration::details).toList());
    }

    @Bean
    AuthenticationManager signIn(UserDetailsService users) {
        return new ProviderManager(new DaoAuthenticationProvider(users));
    }

    private static UserDetails details(Realm.User user) {
        return User.withUsername(user.username())
                .password("{noop}" + user.credentials().get(0).value())
                .roles("user")
                .build();
    }
}
