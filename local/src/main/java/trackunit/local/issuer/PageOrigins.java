package trackunit.local.issuer;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import trackunit.local.Origin;

/**
 * Whose pages may use the issuer from within a browser, beside its own.
 *
 * @param origins where those pages are from; none of them may where it is empty
 */
record PageOrigins(Set<Origin> origins) {

    /** What programs ask. Where people sign in and allow something is a page of its own, and closed to others. */
    private static final List<String> ENDPOINTS = List.of(
            "/.well-known/**", "/oauth2/jwks", "/oauth2/token", "/oauth2/device_authorization", "/oauth2/revoke");

    private static final List<String> METHODS = List.of(HttpMethod.GET.name(), HttpMethod.POST.name());

    /** What browsers are told. */
    CorsConfigurationSource cors() {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!origins.isEmpty()) {
            CorsConfiguration open = new CorsConfiguration();
            open.setAllowedOrigins(origins.stream().map(Origin::text).toList());
            open.setAllowedMethods(METHODS);
            open.setAllowedHeaders(List.of(CorsConfiguration.ALL));
            ENDPOINTS.forEach(path -> source.registerCorsConfiguration(path, open));
        }
        return source;
    }

    /** Whether this is the address of such a page. */
    boolean hold(String address) {
        return address != null && origins.stream().anyMatch(origin -> origin.holds(address));
    }
}
