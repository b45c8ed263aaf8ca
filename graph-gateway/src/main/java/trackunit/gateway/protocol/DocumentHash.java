package trackunit.gateway.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import trackunit.contracts.Sha256;

/** The name of a document: its SHA-256 in 64 lower-case hexadecimal digits, as Apollo's clients compute it. */
final class DocumentHash {

    private DocumentHash() {}

    static String of(String document) {
        return Sha256.of(document.getBytes(UTF_8));
    }
}
