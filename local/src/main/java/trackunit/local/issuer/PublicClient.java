package trackunit.local.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Takes a client without a secret at its word where the framework does not: at the device endpoint, where it gives a token
 * back (RFC 7009), and for grants that are bound to something else only the right one knows. The code grant stays with the framework, which asks for PKCE.
 */
final class PublicClient implements AuthenticationProvider {

    private static final Set<String> ENDPOINTS = Set.of("/oauth2/device_authorization", "/oauth2/revoke");
    private static final Set<String> GRANTS = Set.of(
            AuthorizationGrantType.DEVICE_CODE.getValue(),
            AuthorizationGrantType.REFRESH_TOKEN.getValue(),
            PasswordGrant.TYPE.getValue());

    private final RegisteredClientRepository clients;

    PublicClient(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** Reads the client's name from a request, or gives null where the request is for another reader. */
    static Authentication read(HttpServletRequest request) {
        String grant = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
        String clientId = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean ours = ENDPOINTS.contains(request.getRequestURI()) || grant != null && GRANTS.contains(grant);
        return ours && clientId != null ? new Claim(clientId) : null;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        RegisteredClient client = clients.findByClientId(claim.getName());
        if (client == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return authentication == Claim.class;
    }

    /** A client's name, not yet looked up. */
    private static final class Claim extends OAuth2ClientAuthenticationToken {
        Claim(String clientId) {
            super(clientId, ClientAuthenticationMethod.NONE, null, null);
        }
    }
}
