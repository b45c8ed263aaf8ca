package trackunit.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of bad inputs: tab-separated, one row an input, the name first, what is expected last. In a cell,
 * {@code <<3*x>>} stands for {@code xxx} and {@code <<name>>} for what the test puts there.
 */
final class BadInputs {

    private static final Path FOLDER = Path.of("src", "test", "resources", "bad-inputs");
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+)\\*(.*?)>>");

    private BadInputs() {}

    /** Gives the rows below the head of a table. */
    static Stream<Arguments> rows(String table) {
        try {
            return Files.readAllLines(FOLDER.resolve(table)).stream().skip(1).map(BadInputs::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments row(String line) {
        return Arguments.of((Object[]) line.split("\t", -1));
    }

    /** Gives a cell as it is sent. */
    static String expand(String cell, Map<String, String> names) {
        String text = REPEATED.matcher(cell)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
        for (Map.Entry<String, String> name : names.entrySet()) {
            text = text.replace("<<" + name.getKey() + ">>", name.getValue());
        }
        return text;
    }
}
