package trackunit.recognition.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files of the kinds that cameras and programs write. */
final class JpegPictures {
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int SOF0 = 0xc0;

    private JpegPictures() {}

    static byte[] write(BufferedImage image) {
        return write(new IIOImage(image, null, null), ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressive(BufferedImage image) {
        return write(new IIOImage(image, null, null), ImageWriteParam.MODE_DEFAULT);
    }

    /** Four components, marked as Adobe's programs do; transform 0 is CMYK, 2 is YCCK. */
    static byte[] adobe(int transform, Quarters.Samples samples) {
        WritableRaster raster = Raster.createInterleavedRaster(0, Quarters.WIDTH, Quarters.HEIGHT, 4, null);
        Quarters.fill(raster, samples);
        byte[] plain = write(new IIOImage(raster, null, null), ImageWriteParam.MODE_DISABLED);
        return withSegment(plain, APP14, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    private static byte[] write(IIOImage image, int progressiveMode) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressiveMode);
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a JPEG into memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With an Exif segment of the one entry 0x0112, orientation. */
    static byte[] oriented(byte[] jpeg, int orientation) {
        return withExif(jpeg, ExifBlocks.oriented(orientation));
    }

    /** With an Exif segment. */
    static byte[] withExif(byte[] jpeg, byte[] tiff) {
        byte[] preamble = {'E', 'x', 'i', 'f', 0, 0};
        ByteBuffer exif = ByteBuffer.allocate(preamble.length + tiff.length);
        return withSegment(jpeg, APP1, exif.put(preamble).put(tiff).array());
    }

    /** With a preview, as cameras put it into the Exif segment: a whole JPEG in the head of the other. */
    static byte[] withPreview(byte[] jpeg, byte[] preview) {
        return withSegment(jpeg, APP1, preview);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return behindStart(
                jpeg,
                ByteBuffer.allocate(4 + content.length)
                        .put((byte) 0xff)
                        .put((byte) marker)
                        .putShort((short) (2 + content.length))
                        .put(content)
                        .array());
    }

    static byte[] behindStart(byte[] jpeg, byte[] inserted) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + inserted.length);
        return file.put(jpeg, 0, 2).put(inserted).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Says another size than it has. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] lie = jpeg.clone();
        ByteBuffer.wrap(lie).putShort(frame(lie) + 5, (short) height).putShort(frame(lie) + 7, (short) width);
        return lie;
    }

    /** Its frame segment, which says the size. */
    static byte[] frameSegment(byte[] jpeg) {
        int at = frame(jpeg);
        return Arrays.copyOfRange(jpeg, at, at + 2 + ByteBuffer.wrap(jpeg).getShort(at + 2));
    }

    private static int frame(byte[] jpeg) {
        int segment = 2;
        while ((jpeg[segment + 1] & 0xff) != SOF0) {
            segment += 2 + ByteBuffer.wrap(jpeg).getShort(segment + 2);
        }
        return segment;
    }
}
