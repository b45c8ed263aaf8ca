package trackunit.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import trackunit.contracts.Owner;

/** Tokens: those that the issuer gives, and those that it would never give. */
final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Tokens() {}

    static String of(String user) {
        return issued(user, "trackunit-console", "analysis");
    }

    static String withoutScope(String user) {
        return issued(user, "trackunit-console", "");
    }

    static String forAnotherAudience(String user) {
        return issued(user, "trackunit-stranger", "analysis");
    }

    /** A token that the issuer could have given, with a life of our choice. */
    static String living(String user, Duration life) {
        return claims(user, life).jws().keyId(key().getKeyId()).sign(key().getPrivateKey());
    }

    /** A token of a user for whom nothing was counted yet. */
    static String ofSomebodyNew() {
        return claims("alice", Duration.ofMinutes(5))
                .subject(UUID.randomUUID().toString())
                .jws()
                .keyId(key().getKeyId())
                .sign(key().getPrivateKey());
    }

    static String forged(String user) {
        try {
            PrivateKey another = KeyUtils.generateKeyPair(2048).getPrivate();
            return claims(user, Duration.ofMinutes(5))
                    .jws()
                    .keyId(key().getKeyId())
                    .sign(another);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(String user) {
        String payload = living(user, Duration.ofMinutes(5)).split("\\.")[1];
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        return header + '.' + payload + '.';
    }

    static Owner owner(String user) {
        return ownerOf(of(user));
    }

    static Owner ownerOf(String token) {
        try {
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            return Owner.of(claims.get("iss").asText(), claims.get("sub").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaimsBuilder claims(String user, Duration life) {
        try {
            JsonNode real = JSON.readTree(Base64.getUrlDecoder().decode(of(user).split("\\.")[1]));
            Instant end = Instant.now().plus(life);
            return Jwt.issuer(real.get("iss").asText())
                    .subject(real.get("sub").asText())
                    .audience("trackunit")
                    .scope("analysis")
                    .issuedAt(end.minusSeconds(3600))
                    .expiresAt(end);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the issuer signs with. */
    static RsaJsonWebKey key() {
        try {
            String json = Files.readString(Path.of(Settings.get(LocalServices.SIGNING_KEY)));
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(json);
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issued(String user, String client, String scope) {
        String form = "grant_type=password&client_id=%s&username=%s&password=%s&scope=%s"
                .formatted(client, user, user, scope);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Settings.get("quarkus.oidc.auth-server-url") + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            String body = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return JSON.readTree(body).get("access_token").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
