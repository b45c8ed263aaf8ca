package trackunit.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwk.RsaJsonWebKey;

/** Tokens made by hand, of any header, any claims and any key. */
final class ForgedJwt {

    private static final Set<String> TIMES = Set.of("exp", "nbf", "iat");

    private final RsaJsonWebKey own = Tokens.key();
    private final KeyPair another = pair();
    private final ObjectNode claims;

    /** @param real a token of the issuer; the claims that a forgery does not name are taken from it */
    ForgedJwt(String real) {
        try {
            claims = (ObjectNode) GraphQl.JSON.readTree(Base64.getUrlDecoder().decode(real.split("\\.")[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives a token.
     *
     * @param header its first part, as JSON
     * @param changes claims that differ: times in seconds from now, null for none
     * @param key whose signature it has: own, another, public or guess (as HMAC), text, none
     */
    String of(String header, String changes, String key) throws IOException, GeneralSecurityException {
        RsaJsonWebKey mine = new RsaJsonWebKey((java.security.interfaces.RSAPublicKey) another.getPublic());
        Map<String, String> names =
                Map.of("kid", own.getKeyId(), "issuer", claims.get("iss").asText(), "another", mine.toJson());
        ObjectNode changed = claims.deepCopy();
        JsonNode wanted = GraphQl.JSON.readTree(BadInputs.expand(changes, names));
        wanted.properties().forEach(claim -> change(changed, claim.getKey(), claim.getValue()));
        String content = base64(BadInputs.expand(header, names).getBytes(UTF_8))
                + '.'
                + base64(GraphQl.JSON.writeValueAsBytes(changed));
        return content + '.' + signature(content.getBytes(UTF_8), key);
    }

    private static void change(ObjectNode claims, String name, JsonNode value) {
        if (value.isNull()) {
            claims.remove(name);
        } else if (TIMES.contains(name) && value.isNumber()) {
            long time = Instant.now().getEpochSecond() + value.asLong();
            claims.set(name, JsonNodeFactory.instance.numberNode(time));
        } else {
            claims.set(name, value);
        }
    }

    private String signature(byte[] content, String key) throws GeneralSecurityException {
        return switch (key) {
            case "own" -> rsa(content, own.getPrivateKey());
            case "another" -> rsa(content, another.getPrivate());
            case "public" -> hmac(content, own.getPublicKey().getEncoded());
            case "guess" -> hmac(content, "secret".getBytes(UTF_8));
            case "text" -> "c2lnbmF0dXJl";
            case "none" -> "";
            default -> throw new IllegalArgumentException("No key: " + key);
        };
    }

    private static String rsa(byte[] content, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content);
        return base64(signature.sign());
    }

    private static String hmac(byte[] content, byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return base64(mac.doFinal(content));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
