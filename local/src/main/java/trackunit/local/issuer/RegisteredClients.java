package trackunit.local.issuer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The realm's clients, as the authorization server wants them: all public, with the grants that the realm allows. */
final class RegisteredClients {
    private RegisteredClients() {}

    static List<RegisteredClient> of(Realm realm) {
        return realm.clients().stream().map(client -> register(client, realm)).toList();
    }

    private static RegisteredClient register(Realm.Client client, Realm realm) {
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantTypes(grants -> grants.addAll(grants(client)))
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scopes(scopes -> scopes.addAll(client.optionalClientScopes()))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens(realm))
                .build();
    }

    private static List<AuthorizationGrantType> grants(Realm.Client client) {
        List<AuthorizationGrantType> grants = new ArrayList<>(List.of(AuthorizationGrantType.REFRESH_TOKEN));
        if (client.standardFlowEnabled()) {
            grants.add(AuthorizationGrantType.AUTHORIZATION_CODE);
        }
        if (client.deviceFlow()) {
            grants.add(AuthorizationGrantType.DEVICE_CODE);
        }
        if (client.directAccessGrantsEnabled()) {
            grants.add(PasswordGrant.TYPE);
        }
        return grants;
    }

    private static TokenSettings tokens(Realm realm) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofSeconds(realm.accessTokenLifespan()))
                .refreshTokenTimeToLive(Duration.ofSeconds(realm.ssoSessionIdleTimeout()))
                .reuseRefreshTokens(false)
                .build();
    }
}
