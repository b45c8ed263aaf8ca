package trackunit.console.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import trackunit.console.ConsoleFailure;
import trackunit.console.FileTrouble;

/**
 * A photo on this machine.
 *
 * @param file where it is
 * @param contentType its media type, by its first bytes
 * @param bytes its size
 * @param checksum its SHA-256, in hexadecimal digits
 */
record Photo(Path file, String contentType, long bytes, String checksum) {

    /**
     * Looks at a photo without keeping it.
     *
     * @throws ConsoleFailure where it cannot be read, or is no picture
     */
    static Photo of(Path file) {
        try (InputStream open = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestInputStream content = new DigestInputStream(open, digest);
            byte[] head = content.readNBytes(MediaType.HEAD_BYTES);
            String contentType = MediaType.of(head)
                    .orElseThrow(() -> new ConsoleFailure("The file is no JPEG, PNG or WebP picture"));
            long bytes = head.length + content.transferTo(OutputStream.nullOutputStream());
            return new Photo(file, contentType, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new ConsoleFailure(FileTrouble.words(e), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
