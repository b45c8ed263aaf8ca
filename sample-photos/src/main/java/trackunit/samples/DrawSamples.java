package trackunit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the pictures that the repository ships. */
public final class DrawSamples {

    private DrawSamples() {}

    /**
     * Writes the pictures and their table, {@code truth.csv}, into a folder.
     *
     * @param args the folder
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the folder to write to");
        }
        write(Files.createDirectories(Path.of(args[0])));
    }

    private static void write(Path folder) throws IOException {
        PhotoGenerator generator = new PhotoGenerator(0);
        List<SamplePhoto> photos =
                ShippedScenes.all().stream().map(generator::draw).toList();
        for (SamplePhoto photo : photos) {
            Files.write(folder.resolve(photo.file()), photo.bytes());
        }
        Files.writeString(folder.resolve(TruthTable.FILE), TruthTable.format(photos));
    }
}
