package trackunit.local.issuer;

import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR;
import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR;

import java.util.function.Consumer;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * Where a code may be sent: to the addresses of the realm, and for a client without a secret to any page of the origins that
 * may use the issuer.
 */
final class Redirects implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private static final String FRAGMENT = "#";

    private final PageOrigins pages;

    Redirects(PageOrigins pages) {
        this.pages = pages;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext request) {
        if (!isToPage(request)) {
            DEFAULT_REDIRECT_URI_VALIDATOR.accept(request);
        }
        DEFAULT_SCOPE_VALIDATOR.accept(request);
    }

    private boolean isToPage(OAuth2AuthorizationCodeRequestAuthenticationContext request) {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = request.getAuthentication();
        String address = asked.getRedirectUri();
        return request.getRegisteredClient().getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)
                && pages.hold(address)
                && !address.contains(FRAGMENT);
    }
}
