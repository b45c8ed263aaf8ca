package trackunit.local.issuer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A client of the issuer that finds its endpoints in the discovery document. */
final class TokenEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final JsonNode discovery;

    TokenEndpoint(String issuer) throws IOException, InterruptedException {
        discovery = get(URI.create(issuer + "/.well-known/openid-configuration"));
    }

    JsonNode discovery() {
        return discovery;
    }

    JsonNode token(Map<String, String> fields) throws IOException, InterruptedException {
        return post("token_endpoint", fields);
    }

    JsonNode password(String client, String user, String password, String scope)
            throws IOException, InterruptedException {
        return token(Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", user,
                "password", password,
                "scope", scope));
    }

    JsonNode post(String endpoint, Map<String, String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(discovery.get(endpoint).textValue()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Browser.encoded(fields)))
                .build());
    }

    JWKSet keys() throws Exception {
        return JWKSet.parse(
                get(URI.create(discovery.get("jwks_uri").textValue())).toString());
    }

    /** The claims of an access token, once its signature is found good. */
    JWTClaimsSet verified(JsonNode answer) throws Exception {
        SignedJWT token = SignedJWT.parse(answer.get("access_token").textValue());
        var key = keys().getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        if (!token.verify(new RSASSAVerifier(key))) {
            throw new AssertionError("The signature is not the issuer's");
        }
        return token.getJWTClaimsSet();
    }

    private static JsonNode get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).build());
    }

    private static JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
