package trackunit.console.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import trackunit.console.ConsoleFailure;

/** Which files are meant by files and folders. */
public final class PhotoFiles {

    private static final List<String> ENDINGS = List.of("jpg", "jpeg", "png", "webp");

    private PhotoFiles() {}

    /**
     * Gives what is named, in its order; of a folder all photos below it, by their names.
     *
     * @throws ConsoleFailure where a folder cannot be read, or has no photos
     */
    public static List<Path> of(List<Path> named) {
        return named.stream().flatMap(PhotoFiles::below).toList();
    }

    /** A file that is named is meant, whatever it is. */
    private static Stream<Path> below(Path named) {
        return Files.isDirectory(named) ? photos(named).stream() : Stream.of(named);
    }

    private static List<Path> photos(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> photos = files.filter(Files::isRegularFile)
                    .filter(PhotoFiles::looksLikePhoto)
                    .sorted()
                    .toList();
            if (photos.isEmpty()) {
                throw new ConsoleFailure(folder + ": there are no photos (" + String.join(", ", ENDINGS) + ")");
            }
            return photos;
        } catch (IOException e) {
            throw new ConsoleFailure(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean looksLikePhoto(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
