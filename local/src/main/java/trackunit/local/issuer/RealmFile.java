package trackunit.local.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The file that says who may sign in: the committed one, or the one that the environment names. */
final class RealmFile {

    static final String COMMITTED = "/realm.json";
    private static final String OTHER = "TRACKUNIT_REALM";

    private RealmFile() {}

    static InputStream open(Map<String, String> environment) throws IOException {
        String other = environment.get(OTHER);
        return other == null ? RealmFile.class.getResourceAsStream(COMMITTED) : Files.newInputStream(Path.of(other));
    }
}
