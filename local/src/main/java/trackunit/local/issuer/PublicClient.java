package trackunit.local.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Lets a client without a secret use the device, refresh and password grants by its id (RFC 8628, section 3.1). The
 * server itself knows public clients only for the code grant, where the proof key stands for the secret.
 */
final class PublicClient implements AuthenticationProvider {
    private static final String DEVICE_ENDPOINT = "/oauth2/device_authorization";
    private static final Set<String> GRANTS = Set.of(
            AuthorizationGrantType.DEVICE_CODE.getValue(),
            AuthorizationGrantType.REFRESH_TOKEN.getValue(),
            PasswordGrant.TYPE.getValue());

    private final RegisteredClientRepository clients;

    PublicClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    static Authentication read(HttpServletRequest request) {
        String grant = request.getParameter("grant_type");
        String id = request.getParameter("client_id");
        boolean meant = request.getRequestURI().endsWith(DEVICE_ENDPOINT) || (grant != null && GRANTS.contains(grant));
        boolean secret = request.getParameter("client_secret") != null || request.getHeader("Authorization") != null;
        return meant && id != null && !secret ? new Claim(id) : null;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        RegisteredClient client =
                clients.findByClientId(authentication.getPrincipal().toString());
        if (client == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return Claim.class.isAssignableFrom(type);
    }

    /** Says which client it is, and proves nothing. */
    private static final class Claim extends OAuth2ClientAuthenticationToken {
        Claim(String id) {
            super(id, ClientAuthenticationMethod.NONE, null, null);
        }
    }
}
