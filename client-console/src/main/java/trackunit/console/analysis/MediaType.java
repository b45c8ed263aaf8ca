package trackunit.console.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is by its first bytes, whatever its name says. */
final class MediaType {

    /** How many bytes tell. */
    static final int HEAD_BYTES = 12;

    private static final String JPEG_MARK = "\u00ff\u00d8\u00ff";
    private static final String PNG_MARK = "\u0089PNG\r\n\u001a\n";
    private static final String RIFF_MARK = "RIFF";
    private static final String WEBP_MARK = "WEBP";

    private MediaType() {}

    /** Gives the media type of a photo; empty where it is none that the gateway takes. */
    static Optional<String> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith(JPEG_MARK)) {
            return Optional.of("image/jpeg");
        } else if (text.startsWith(PNG_MARK)) {
            return Optional.of("image/png");
        } else if (text.startsWith(RIFF_MARK) && text.startsWith(WEBP_MARK, 8)) {
            return Optional.of("image/webp");
        }
        return Optional.empty();
    }
}
