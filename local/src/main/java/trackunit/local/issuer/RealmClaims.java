package trackunit.local.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What tokens say: the user's stable id, and what the mappers of the client's default scopes add. */
final class RealmClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Realm realm;

    RealmClaims(Realm realm) {
        this.realm = realm;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Realm.User user = realm.user(context.getPrincipal().getName());
        Realm.Client client = realm.client(context.getRegisteredClient().getClientId());
        JwtClaimsSet.Builder claims = context.getClaims();
        claims.subject(user.id());
        List<String> audience = new ArrayList<>();
        for (Realm.Mapper mapper : realm.defaultMappers(client)) {
            switch (mapper.protocolMapper()) {
                case "oidc-audience-mapper" -> audience.add(mapper.config().get("included.custom.audience"));
                case "oidc-usermodel-attribute-mapper" -> attribute(claims, user, mapper.config());
                case "oidc-sub-mapper" -> claims.subject(user.id());
                default -> throw new IllegalStateException("Unknown mapper " + mapper.protocolMapper());
            }
        }
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            describeAccess(claims, audience, context.getAuthorizedScopes());
        }
    }

    private static void describeAccess(JwtClaimsSet.Builder claims, List<String> audience, Set<String> scopes) {
        // One string, as RFC 9068 and Keycloak have it; the framework would write a list.
        if (!scopes.isEmpty()) {
            claims.claim(OAuth2ParameterNames.SCOPE, String.join(" ", scopes));
        }
        if (!audience.isEmpty()) {
            claims.audience(audience);
        }
    }

    private static void attribute(JwtClaimsSet.Builder claims, Realm.User user, Map<String, String> config) {
        if (!"username".equals(config.get("user.attribute"))) {
            throw new IllegalStateException("Unknown attribute of a user: " + config);
        }
        claims.claim(config.get("claim.name"), user.username());
    }
}
