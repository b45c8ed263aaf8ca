package trackunit.bench.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import trackunit.chaos.machine.ImageRecipe;
import trackunit.chaos.machine.Jvm;
import trackunit.chaos.machine.NotReadyException;

/** Makes AOT caches as the images do: by their own command, with the very JVM that uses them, of Java 25 or newer. */
final class AheadOfTime {

    private static final String CACHE = "app.aot";

    private final Place place;

    AheadOfTime(Place place) {
        this.place = place;
    }

    static Path jar(Place place, String module) {
        return Jvm.application(place.project(), module);
    }

    /**
     * Gives a JVM's options and that of a cache that was made with them.
     *
     * @param module where the application is built
     * @param recipe how its cache is made
     */
    List<String> options(String module, ImageRecipe recipe) throws IOException, InterruptedException {
        Path application = jar(place, module).getParent();
        Path cache = application.resolve(CACHE);
        Files.deleteIfExists(cache);
        Path log = place.folder().resolve(module.replace('/', '-') + "-training.log");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", recipe.training())
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        shell.environment().merge("PATH", place.jdk().resolve("bin").toString(), (old, first) -> first + ':' + old);
        if (shell.start().waitFor() != 0) {
            throw new NotReadyException("No AOT cache is made, for which a JDK 25 is needed (--jdk); see " + log);
        }
        List<String> options = new ArrayList<>(recipe.options());
        options.add("-XX:AOTCache=" + cache);
        return options;
    }
}
