package trackunit.local.issuer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The part of a Keycloak realm file (a realm's export) that this issuer knows; the rest is passed over.
 *
 * @param accessTokenLifespan how long an access token is valid, in seconds
 * @param ssoSessionIdleTimeout how long a refresh token is valid, in seconds
 * @param clientScopes what scopes there are and what they add to a token
 * @param clients who may ask for tokens
 * @param users who may sign in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Realm(
        int accessTokenLifespan,
        int ssoSessionIdleTimeout,
        List<ClientScope> clientScopes,
        List<Client> clients,
        List<User> users) {

    private static final String FILE = "/realm.json";

    /** Reads the realm file that the module ships. */
    static Realm shipped() {
        try (InputStream file = Realm.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(file, Realm.class);
        } catch (IOException e) {
            throw new IllegalStateException("The realm file is damaged", e);
        }
    }

    /** The audiences that a client's tokens are meant for: what the mappers of its default scopes add. */
    List<String> audiences(String clientId) {
        return clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .flatMap(client -> client.defaultClientScopes().stream())
                .flatMap(scope ->
                        clientScopes.stream().filter(known -> known.name().equals(scope)))
                .flatMap(ClientScope::audiences)
                .toList();
    }

    /** The user of a name; the name has been authenticated before. */
    User user(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No user " + username));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ClientScope(String name, List<ProtocolMapper> protocolMappers) {
        Stream<String> audiences() {
            return protocolMappers == null
                    ? Stream.empty()
                    : protocolMappers.stream()
                            .filter(mapper -> "oidc-audience-mapper".equals(mapper.protocolMapper()))
                            .map(mapper -> mapper.config().get("included.custom.audience"));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProtocolMapper(String protocolMapper, Map<String, String> config) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Client(
            String clientId,
            boolean standardFlowEnabled,
            boolean directAccessGrantsEnabled,
            List<String> redirectUris,
            Map<String, String> attributes,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes) {

        boolean deviceFlow() {
            return Boolean.parseBoolean(attributes.get("oauth2.device.authorization.grant.enabled"));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(String id, String username, List<Credential> credentials) {
        String password() {
            return credentials.get(0).value();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credential(String value) {}
}
