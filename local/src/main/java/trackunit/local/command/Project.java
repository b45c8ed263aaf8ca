package trackunit.local.command;

import java.nio.file.Path;

/** The checkout that this program was built in: it runs what the other modules' builds left there. */
final class Project {
    private static final String ROOT_PROPERTY = "trackunit.root";

    private Project() {}

    static Path root() {
        return Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath();
    }

    static Path console() {
        return root().resolve("client-console/target/client-console.jar");
    }

    static Path samples() {
        return root().resolve("sample-photos/src/main/resources/trackunit/samples");
    }
}
