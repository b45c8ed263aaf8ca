package trackunit.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import trackunit.local.StartFailure;

/** The key that tokens are signed with: made once, kept beside the data, readable by its owner alone. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey of(Path folder) {
        Path file = folder.resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                write(file, generate());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException | ParseException | JOSEException e) {
            throw new StartFailure("The issuer's key " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static RSAKey generate() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static void write(Path file, RSAKey key) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.getParent(), "signing-key", ".draft", ownerOnly);
        Files.writeString(draft, key.toJSONString());
        Files.move(draft, file);
    }
}
