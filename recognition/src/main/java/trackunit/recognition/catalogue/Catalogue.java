package trackunit.recognition.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The makers and their designations, read from data files. */
public final class Catalogue {
    private static final String BRANDS = "/trackunit/recognition/brands.txt";
    private static final String DESIGNATIONS = "/trackunit/recognition/designations.txt";
    private static final String COLUMN = "\\s\\|\\s";

    private final List<Brand> brands;
    private final List<Designation> designations;

    private Catalogue(List<Brand> brands, List<Designation> designations) {
        this.brands = brands;
        this.designations = designations;
    }

    /** The catalogue that the library ships. */
    public static Catalogue shipped() {
        return new Catalogue(
                rows(BRANDS).stream().map(Catalogue::brand).toList(),
                rows(DESIGNATIONS).stream().map(Catalogue::designation).toList());
    }

    private static List<String[]> rows(String resource) {
        try (InputStream file = Catalogue.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(COLUMN))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue " + resource + " cannot be read", e);
        }
    }

    private static Brand brand(String[] row) {
        return new Brand(row[0].strip(), Arrays.asList(row[1].strip().split("\\s*,\\s*")));
    }

    private static Designation designation(String[] row) {
        return new Designation(
                row[0].strip(),
                MachineType.valueOf(row[1].strip()),
                WeightRule.parse(row[2].strip()),
                Pattern.compile(row[3].strip()));
    }

    /** All makers. */
    public List<Brand> brands() {
        return brands;
    }

    /** The designations of one maker, in the order in which they are tried. */
    List<Designation> designations(String brand) {
        return designations.stream()
                .filter(designation -> designation.brand().equals(brand))
                .toList();
    }
}
