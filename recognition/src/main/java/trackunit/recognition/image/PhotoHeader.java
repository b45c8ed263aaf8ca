package trackunit.recognition.image;

import static trackunit.recognition.UnreadablePhotoException.Reason.NOT_A_PICTURE;
import static trackunit.recognition.UnreadablePhotoException.Reason.PICTURE_TOO_LARGE;
import static trackunit.recognition.UnreadablePhotoException.Reason.UNREADABLE_PICTURE;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import trackunit.recognition.UnreadablePhotoException;

/**
 * What a picture says of itself before a pixel of it is decoded.
 *
 * @param format the format that its first bytes tell
 * @param width pixels from left to right, as stored
 * @param height pixels from top to bottom, as stored
 */
public record PhotoHeader(Format format, int width, int height) {

    /** The formats that are read. */
    public enum Format {
        JPEG,
        PNG,
        WEBP
    }

    /**
     * Reads the header, and checks that the file does not end before its picture does and holds no decoder up.
     *
     * @throws UnreadablePhotoException where it is no such picture, is damaged, or too large
     */
    public static PhotoHeader read(byte[] file, long maxBytes, long maxPixels) {
        if (file.length > maxBytes) {
            throw tooLarge("bytes", Integer.toString(file.length), maxBytes);
        }
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            PhotoHeader header = parse(file, bytes);
            if (header.width <= 0 || header.height <= 0) {
                throw new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture says that it has no pixels.");
            }
            if ((long) header.width * header.height > maxPixels) {
                throw tooLarge("pixels", header.width + " x " + header.height, maxPixels);
            }
            header.checkEnd(bytes);
            return header;
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw truncated();
        }
    }

    private static PhotoHeader parse(byte[] file, ByteBuffer bytes) {
        if (JpegHeader.begins(file)) {
            return JpegHeader.read(bytes);
        } else if (PngHeader.begins(file)) {
            return PngHeader.read(bytes);
        } else if (WebpHeader.begins(file)) {
            return WebpHeader.read(bytes);
        }
        throw new UnreadablePhotoException(NOT_A_PICTURE, "The file is no JPEG, PNG or WebP picture.");
    }

    private void checkEnd(ByteBuffer bytes) {
        switch (format) {
            case JPEG -> JpegHeader.checkEnd(bytes);
            case PNG -> PngHeader.checkEnd(bytes.array());
            case WEBP -> WebpHeader.checkEnd(bytes);
            default -> throw new IllegalStateException("No such format: " + format);
        }
    }

    static UnreadablePhotoException tooLarge(String unit, String has, long accepted) {
        return new UnreadablePhotoException(
                PICTURE_TOO_LARGE, "The picture has " + has + ' ' + unit + "; " + accepted + " are accepted.");
    }

    static UnreadablePhotoException truncated() {
        return new UnreadablePhotoException(UNREADABLE_PICTURE, "The picture ends before its data does.");
    }
}
