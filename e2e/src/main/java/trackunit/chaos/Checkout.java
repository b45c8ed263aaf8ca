package trackunit.chaos;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The checkout below which the build left what is run; an option that commands share. */
public final class Checkout {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = "${sys:trackunit.root:-.}",
            description = "The checkout whose jars are run (default: this one).")
    private Path project;

    /** Its folder. */
    public Path folder() {
        return project.toAbsolutePath().normalize();
    }
}
