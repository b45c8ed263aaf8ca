package trackunit.local.issuer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may sign in, with which programs and for what: the part of Keycloak's realm export format that this issuer
 * follows. The same file serves a Keycloak.
 *
 * @param accessTokenLifespan in seconds
 * @param ssoSessionIdleTimeout how long a refresh token is good for, in seconds
 * @param oauth2DeviceCodeLifespan how long somebody has to enter a device's code, in seconds
 * @param revokeRefreshToken whether a refresh token is good for one use
 */
record Realm(
        int accessTokenLifespan,
        int ssoSessionIdleTimeout,
        int oauth2DeviceCodeLifespan,
        boolean revokeRefreshToken,
        List<ClientScope> clientScopes,
        List<Client> clients,
        List<User> users) {

    private static final String FILE = "/realm.json";

    /** Reads the committed file. */
    static Realm read() {
        try (InputStream file = Realm.class.getResourceAsStream(FILE)) {
            JsonMapper mapper = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return mapper.readValue(file, Realm.class);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }

    User user(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No user " + username + " in " + FILE));
    }

    Client client(String clientId) {
        return clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No client " + clientId + " in " + FILE));
    }

    /** What the client's tokens carry without being asked to. */
    List<Mapper> defaultMappers(Client client) {
        return clientScopes.stream()
                .filter(scope -> client.defaultClientScopes().contains(scope.name()))
                .flatMap(scope -> scope.protocolMappers().stream())
                .toList();
    }

    /** Something that a client asks for by name, or that its tokens carry anyway. */
    record ClientScope(String name, String description, List<Mapper> protocolMappers) {
        ClientScope {
            protocolMappers = Objects.requireNonNullElse(protocolMappers, List.of());
        }
    }

    /** What puts a claim into tokens. */
    record Mapper(String protocolMapper, Map<String, String> config) {}

    /** A program that people sign in with. */
    record Client(
            String clientId,
            boolean standardFlowEnabled,
            boolean directAccessGrantsEnabled,
            List<String> redirectUris,
            Map<String, String> attributes,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes) {}

    /** Somebody who may sign in; the id is the {@code sub} of the tokens. */
    record User(String id, String username, List<Credential> credentials) {}

    /** What somebody proves with that it is them. */
    record Credential(String type, String value) {}
}
