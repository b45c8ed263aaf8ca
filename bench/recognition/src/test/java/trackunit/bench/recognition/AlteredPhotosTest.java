package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlteredPhotosTest {
    @TempDir
    private Path folder;

    @Test
    void each_alteration_is_read_once_and_gets_a_line() throws IOException {
        photo();
        List<byte[]> read = new ArrayList<>();
        Truth.Field volvo = new Truth.Field(List.of("Volvo"), Truth.Legible.YES);
        Truth.Field none = new Truth.Field(List.of(), Truth.Legible.NO);

        AlteredPhotos photos = new AlteredPhotos(folder, List.of(new Truth("photo.png", volvo, none)));
        String table = AlteredPhotos.table(photos.run(telling("Volvo", read), Alteration.shifts(2)));

        assertThat(table)
                .contains("| 0 pixels cut off | 1 of 1 | 0 of 0 | 0 of 1 | 0 of 1 | 0, 0 |")
                .contains("| 3 pixels cut off | 1 of 1 | 0 of 0 | 0 of 1 | 0 of 1 | 0, 0 |")
                .contains("| together | 2 of 2 | 0 of 0 | 0 of 2 | 0 of 2 | 0, 0 |");
        assertThat(read).hasSize(2).doesNotHaveDuplicates();
    }

    private Path photo() throws IOException {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Path file = folder.resolve("photo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private static Contestant telling(String brand, List<byte[]> read) {
        return new Contestant() {
            @Override
            public String name() {
                return "one that always says the same";
            }

            @Override
            public Told tell(Path photo) throws IOException {
                read.add(Files.readAllBytes(photo));
                return new Told(brand, 0.9, "", 0, false, List.of(), Map.of());
            }

            @Override
            public void close() {
                // It holds nothing.
            }
        };
    }
}
