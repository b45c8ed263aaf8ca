package trackunit.chaos.machine;

import java.nio.file.Path;
import java.util.List;

/**
 * How the services' processes run.
 *
 * @param home the JDK that runs them
 * @param gateway options of the gateways' JVMs
 * @param orchestrator options of the orchestrators' JVMs
 */
public record Jvm(Path home, List<String> gateway, List<String> orchestrator) {

    /** For processes that start often and compute little: the serial collector and the quick compiler. */
    static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** This program's JDK, with both services quick to start. */
    public static Jvm quick() {
        return new Jvm(Path.of(System.getProperty("java.home")), QUICK, QUICK);
    }

    /** The program that starts a JDK's JVM. */
    public static Path launcher(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** What the build of a service left to be started. */
    public static Path application(Path project, String module) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
