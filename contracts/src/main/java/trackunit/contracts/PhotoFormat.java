package trackunit.contracts;

import java.util.Arrays;
import java.util.Optional;

/** The picture formats that are accepted. */
public enum PhotoFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    /** How many leading bytes {@link #sniff} needs. */
    public static final int SIGNATURE_BYTES = 12;

    /** How many bytes a photo of any format may have, where nothing else is set: 20 MiB, as text for the defaults of settings. */
    public static final String MOST_BYTES = "20971520";

    private final String contentType;
    private final String extension;

    PhotoFormat(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The media type, as in {@code image/jpeg}. */
    public String contentType() {
        return contentType;
    }

    /** The end of an object key, without the dot. */
    public String extension() {
        return extension;
    }

    /** Finds the format of a media type; parameters and case do not matter. */
    public static Optional<PhotoFormat> ofContentType(String contentType) {
        String bare = contentType.split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.contentType.equalsIgnoreCase(bare))
                .findFirst();
    }

    /** Finds the format whose object keys end in this. */
    public static Optional<PhotoFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /**
     * Tells a format from the first bytes of a file: JPEG's SOI marker (ITU T.81), PNG's signature (ISO 15948), WebP's
     * RIFF header (RFC 9649).
     */
    public static Optional<PhotoFormat> sniff(byte[] head) {
        if (startsWith(head, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(PNG);
        }
        boolean webp = startsWith(head, 0, 'R', 'I', 'F', 'F') && startsWith(head, 8, 'W', 'E', 'B', 'P');
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int from, int... signature) {
        if (head.length < from + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[from + i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
