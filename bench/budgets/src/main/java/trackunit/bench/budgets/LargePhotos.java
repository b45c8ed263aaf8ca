package trackunit.bench.budgets;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import trackunit.chaos.client.Photo;
import trackunit.samples.PhotoGenerator;

/** Drawn photos as large as a telephone takes them: 12 megapixels, with the grain that makes such a file large. */
final class LargePhotos {

    private static final int WIDTH = 4000;
    private static final int HEIGHT = 3000;
    private static final int GRAIN = 5;
    private static final float QUALITY = 0.93f;

    private LargePhotos() {}

    /** Draws some; the same each time. */
    static List<Photo> draw(int count) throws IOException {
        PhotoGenerator generator = new PhotoGenerator(1);
        List<Photo> photos = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            BufferedImage small =
                    ImageIO.read(new ByteArrayInputStream(generator.next().bytes()));
            photos.add(Photo.of("image/jpeg", encode(grained(enlarged(small), new Random(number)))));
        }
        return photos;
    }

    private static BufferedImage enlarged(BufferedImage small) {
        BufferedImage large = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(small, 0, 0, WIDTH, HEIGHT, null);
        graphics.dispose();
        return large;
    }

    private static BufferedImage grained(BufferedImage picture, Random random) {
        int[] pixels = picture.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
        for (int place = 0; place < pixels.length; place++) {
            int grain = (int) (random.nextGaussian() * GRAIN);
            pixels[place] = shifted(pixels[place], 16, grain)
                    | shifted(pixels[place], 8, grain)
                    | shifted(pixels[place], 0, grain);
        }
        picture.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        return picture;
    }

    private static int shifted(int pixel, int channel, int grain) {
        int value = (pixel >> channel & 0xff) + grain;
        return Math.max(0, Math.min(0xff, value)) << channel;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
