package trackunit.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import trackunit.local.StartFailure;

/** The key that tokens are signed with. It is made once and kept, so that tokens outlive a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** Reads the folder's key, readable by this user only, or makes it. */
    static RSAKey in(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                write(generate(), file);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | ParseException e) {
            throw new StartFailure("The issuer's key in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void write(RSAKey key, Path file) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), "signing-key-", ".new");
        Files.writeString(unfinished, key.toJSONString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java makes no RSA keys", e);
        }
    }
}
