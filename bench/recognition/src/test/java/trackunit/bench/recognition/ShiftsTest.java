package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftsTest {
    private static final int BLUE = 0xff0000ff;

    @TempDir
    private Path folder;

    @Test
    void a_shifted_photo_is_the_same_but_for_the_columns_and_rows_that_were_cut_off() throws IOException {
        BufferedImage shifted = ImageIO.read(new ByteArrayInputStream(Shifts.cut(photo(), 3)));

        assertThat(shifted.getWidth()).isEqualTo(37);
        assertThat(shifted.getHeight()).isEqualTo(27);
        assertThat(shifted.getRGB(7, 2)).isEqualTo(BLUE);
    }

    @Test
    void each_shift_is_read_once_and_gets_a_line() throws IOException {
        photo();
        List<byte[]> read = new ArrayList<>();
        Truth.Field volvo = new Truth.Field(List.of("Volvo"), Truth.Legible.YES);
        Truth.Field none = new Truth.Field(List.of(), Truth.Legible.NO);

        Shifts shifts = new Shifts(folder, List.of(new Truth("photo.png", volvo, none)));
        String table = Shifts.table(shifts.run(telling("Volvo", read), 2));

        assertThat(table).contains("| 0 | 1 of 1 | 0 of 0 | 0 | 0 |").contains("| 3 | 1 of 1 | 0 of 0 | 0 | 0 |");
        assertThat(read).hasSize(2).doesNotHaveDuplicates();
    }

    private Path photo() throws IOException {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(10, 5, BLUE);
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
