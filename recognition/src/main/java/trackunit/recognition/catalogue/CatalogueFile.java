package trackunit.recognition.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the data files: sections that begin with a title, {@code key: value, value} and, for makers, rows of grammars. */
final class CatalogueFile {
    private static final String FOLDER = "/trackunit/recognition/catalogue/";
    private static final String KEY_END = ": ";

    private CatalogueFile() {}

    /**
     * A part of a file.
     *
     * @param title the value of the key that it begins with
     * @param values what is listed under each key
     * @param rows the lines that are tables
     */
    record Section(String title, Map<String, List<String>> values, List<String> rows) {
        /** What is listed under a key. */
        List<String> list(String key) {
            return values.getOrDefault(key, List.of());
        }

        /** What stands under a key, in one piece. */
        Optional<String> text(String key) {
            return values.containsKey(key) ? Optional.of(String.join(", ", values.get(key))) : Optional.empty();
        }

        private void add(String line) {
            int end = line.indexOf(KEY_END);
            int table = line.indexOf(" | ");
            if (end < 0 || (table >= 0 && table < end)) {
                rows.add(line);
            } else {
                values.computeIfAbsent(line.substring(0, end), key -> new ArrayList<>())
                        .addAll(List.of(
                                line.substring(end + KEY_END.length()).strip().split("\\s*,\\s+")));
            }
        }
    }

    /** The sections of a file, each beginning where a line has the title's key. */
    static List<Section> sections(String file, String titleKey) {
        List<Section> sections = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith(titleKey + KEY_END)) {
                String title = line.substring(titleKey.length() + KEY_END.length());
                sections.add(new Section(title.strip(), new LinkedHashMap<>(), new ArrayList<>()));
            } else if (sections.isEmpty()) {
                throw new IllegalArgumentException(file + " does not begin with " + titleKey);
            } else {
                sections.get(sections.size() - 1).add(line);
            }
        }
        return sections;
    }

    /** The lines of a file that are neither blank nor remarks. */
    static List<String> lines(String file) {
        try (InputStream stream = CatalogueFile.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("The catalogue has no file " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue's file " + file + " cannot be read", e);
        }
    }
}
