package trackunit.local.command;

import java.nio.file.Path;

/** The checkout that this program runs in: what the builds of the other modules left there. */
final class Project {

    private static final String FOLDER_PROPERTY = "trackunit.root";
    private static final String SAMPLE = "komatsu-pc210-excavator.jpg";

    private Project() {}

    static Path folder() {
        return Path.of(System.getProperty(FOLDER_PROPERTY, "")).toAbsolutePath();
    }

    static Path console() {
        return folder().resolve("client-console/target/client-console.jar");
    }

    static Path sample() {
        return folder().resolve("sample-photos/src/main/resources/trackunit/samples")
                .resolve(SAMPLE);
    }
}
