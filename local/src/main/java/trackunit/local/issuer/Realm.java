package trackunit.local.issuer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trackunit.local.StartFailure;

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

    /**
     * Reads the realm file. As for a Keycloak, a secret in it is the name of an environment variable; a client whose
     * variable is not set is left out.
     */
    static Realm read(Map<String, String> environment) {
        try (InputStream file = RealmFile.open(environment)) {
            JsonMapper mapper = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return mapper.readValue(file, Realm.class).withSecrets(environment);
        } catch (IOException e) {
            throw new StartFailure("The realm cannot be read: " + e.getMessage(), e);
        }
    }

    private Realm withSecrets(Map<String, String> environment) {
        List<Client> known = clients.stream()
                .map(client -> client.withSecret(environment))
                .flatMap(Optional::stream)
                .toList();
        return new Realm(
                accessTokenLifespan,
                ssoSessionIdleTimeout,
                oauth2DeviceCodeLifespan,
                revokeRefreshToken,
                clientScopes,
                known,
                users);
    }

    User user(String username) {
        return users.stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No user " + username + " in " + RealmFile.COMMITTED));
    }

    Client client(String clientId) {
        return clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No client " + clientId + " in " + RealmFile.COMMITTED));
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

    /** A program that people sign in with; one that is not public has a secret. */
    record Client(
            String clientId,
            boolean publicClient,
            String secret,
            boolean standardFlowEnabled,
            boolean directAccessGrantsEnabled,
            List<String> redirectUris,
            Map<String, String> attributes,
            List<String> defaultClientScopes,
            List<String> optionalClientScopes) {

        private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

        private Optional<Client> withSecret(Map<String, String> environment) {
            if (publicClient) {
                return Optional.of(this);
            }
            Matcher variable = VARIABLE.matcher(secret);
            if (!variable.matches()) {
                throw new IllegalStateException("The secret of " + clientId + " stands in " + RealmFile.COMMITTED);
            }
            return Optional.ofNullable(environment.get(variable.group(1))).map(this::withSecret);
        }

        private Client withSecret(String known) {
            return new Client(
                    clientId,
                    publicClient,
                    known,
                    standardFlowEnabled,
                    directAccessGrantsEnabled,
                    redirectUris,
                    attributes,
                    defaultClientScopes,
                    optionalClientScopes);
        }
    }

    /** Somebody who may sign in; the id is the {@code sub} of the tokens. */
    record User(String id, String username, List<Credential> credentials) {}

    /** What somebody proves with that it is them. */
    record Credential(String type, String value) {}
}
