package trackunit.local.issuer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The realm's clients as the authorization server knows clients. One with a secret may ask for an ID token, too. */
final class RealmClients {

    private static final String DEVICE_GRANT = "oauth2.device.authorization.grant.enabled";
    private static final String PKCE = "pkce.code.challenge.method";

    private final Realm realm;

    RealmClients(Realm realm) {
        this.realm = realm;
    }

    List<RegisteredClient> all() {
        return realm.clients().stream().map(this::registered).toList();
    }

    private RegisteredClient registered(Realm.Client client) {
        RegisteredClient.Builder known = RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .authorizationGrantTypes(types -> types.addAll(grants(client)))
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scopes(scopes -> scopes.addAll(client.optionalClientScopes()))
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(client.attributes().containsKey(PKCE))
                        .build())
                .tokenSettings(tokens());
        if (client.publicClient()) {
            return known.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                    .build();
        }
        return known.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSecret("{noop}" + client.secret())
                .scope(OidcScopes.OPENID)
                .build();
    }

    private static List<AuthorizationGrantType> grants(Realm.Client client) {
        List<AuthorizationGrantType> grants = new ArrayList<>(List.of(AuthorizationGrantType.REFRESH_TOKEN));
        if (client.standardFlowEnabled()) {
            grants.add(AuthorizationGrantType.AUTHORIZATION_CODE);
        }
        if (client.directAccessGrantsEnabled()) {
            grants.add(PasswordGrant.TYPE);
        }
        if (Boolean.parseBoolean(client.attributes().get(DEVICE_GRANT))) {
            grants.add(AuthorizationGrantType.DEVICE_CODE);
        }
        return grants;
    }

    private TokenSettings tokens() {
        return TokenSettings.builder()
                .accessTokenTimeToLive(Duration.ofSeconds(realm.accessTokenLifespan()))
                .refreshTokenTimeToLive(Duration.ofSeconds(realm.ssoSessionIdleTimeout()))
                .deviceCodeTimeToLive(Duration.ofSeconds(realm.oauth2DeviceCodeLifespan()))
                .reuseRefreshTokens(!realm.revokeRefreshToken())
                .build();
    }
}
