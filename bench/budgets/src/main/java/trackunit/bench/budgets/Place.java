package trackunit.bench.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trackunit.chaos.machine.ImageRecipe;
import trackunit.chaos.machine.Jvm;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.RabbitNode;
import trackunit.chaos.machine.Shape;

/**
 * Where it is measured.
 *
 * @param project the checkout whose jars are run
 * @param folder where data and logs are kept
 * @param jdk the JDK that runs the services
 */
record Place(Path project, Path folder, Path jdk) {

    /** No user is refused because of how much is asked; everything else is as in production. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "gateway.limits.requests-per-second", "1000000",
            "gateway.limits.request-burst", "1000000");

    /** Starts a system with one user, on RabbitMQ where it is installed, with the JVM options of the images. */
    Machine start(int gateways, int orchestrators, Map<String, String> more) throws IOException {
        Jvm asInImages = new Jvm(jdk, gateway().options(), orchestrator().options());
        return start(gateways, orchestrators, more, asInImages);
    }

    /** The same, with other JVM options. */
    Machine start(int gateways, int orchestrators, Map<String, String> more, Jvm jvm) throws IOException {
        Map<String, String> settings = new HashMap<>(UNLIMITED);
        settings.putAll(more);
        Shape shape = new Shape(gateways, orchestrators, 1, settings, jvm);
        return Machine.start(project, Files.createTempDirectory(folder, "system-"), shape, RabbitNode.installed());
    }

    /** How the gateway's image runs it. */
    ImageRecipe gateway() throws IOException {
        return ImageRecipe.of(project, "graph-gateway");
    }

    /** How the orchestrator's image runs it. */
    ImageRecipe orchestrator() throws IOException {
        return ImageRecipe.of(project, "svc-analysis-orchestrator");
    }

    /** A process of this program itself, as it would run in an image. */
    ProcessBuilder process(ImageRecipe recipe, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Jvm.launcher(jdk).toString()));
        command.addAll(recipe.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
