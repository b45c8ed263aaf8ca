package trackunit.recognition.image;

import trackunit.recognition.image.PhotoHeader.Format;

/** How many bytes outside of the heap decoding a picture takes at its peak, as measured and rounded up. */
final class DecodingCost {
    /** Blue, green and red. */
    private static final int OPAQUE = 3;
    /** And alpha, which is laid on white in place. */
    private static final int TRANSPARENT = 4;
    /** A copy of eight bits a channel beside one of sixteen. */
    private static final int DEEP_TRANSPARENT = 11;
    /** Blue, green and red, and grey beside them. */
    private static final int LOSSY_WEBP = 4;
    /** The decoder's own pixels, and ours. */
    private static final int OTHER_WEBP = 8;

    private DecodingCost() {}

    static long bytes(byte[] file, PhotoHeader header, Reduction reduction) {
        long pixels = (long) header.width() * header.height();
        long reduced = pixels / reduction.divisor() / reduction.divisor();
        // The decoder has the file in memory of its own; what comes out may be copied once, to turn it or to drop
        // alpha.
        return file.length + 2 * OPAQUE * reduced + stored(file, header.format(), pixels);
    }

    private static long stored(byte[] file, Format format, long pixels) {
        return switch (format) {
            case JPEG -> JpegCoefficients.bytes(file);
            case PNG -> pixels * png(file);
            case WEBP -> pixels * (WebpHeader.isLossy(file) ? LOSSY_WEBP : OTHER_WEBP);
        };
    }

    private static int png(byte[] file) {
        if (!PngHeader.mayBeTransparent(file)) {
            return OPAQUE;
        }
        return PngHeader.isDeep(file) ? DEEP_TRANSPARENT : TRANSPARENT;
    }
}
