package trackunit.gateway.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Sha256;

/**
 * What really lies in the store.
 *
 * @param bytes how many bytes there are
 * @param sha256 their SHA-256, 64 lower-case hexadecimal digits; none where they were not read
 * @param format what the first bytes say; empty where they are no accepted picture, or were not read
 */
record StoredPhoto(long bytes, String sha256, Optional<PhotoFormat> format) {

    private static final int BUFFER = 64 * 1024;

    /** One of which only the size is known. */
    static StoredPhoto unread(long bytes) {
        return new StoredPhoto(bytes, "", Optional.empty());
    }

    /** Reads a stream to its end, or until it has given more than {@code limit} bytes. */
    static StoredPhoto read(InputStream body, long limit) throws IOException {
        Sha256 hash = new Sha256();
        byte[] head = body.readNBytes(PhotoFormat.SIGNATURE_BYTES);
        hash.add(head, head.length);
        long bytes = head.length;
        byte[] buffer = new byte[BUFFER];
        for (int read = body.read(buffer); read >= 0 && bytes <= limit; read = body.read(buffer)) {
            hash.add(buffer, read);
            bytes += read;
        }
        return new StoredPhoto(bytes, hash.end(), PhotoFormat.sniff(head));
    }
}
