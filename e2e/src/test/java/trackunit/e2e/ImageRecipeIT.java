package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.chaos.machine.ImageRecipe;
import trackunit.chaos.machine.Jvm;

/** What a service's Dockerfile runs to make its AOT cache, run by this JVM, which may be too old to make one. */
class ImageRecipeIT {

    /** Takes the place of java: notes that a cache is asked for, and runs the rest. */
    private static final String WITHOUT_CACHE = """
            #!/bin/sh
            for option do
                shift
                case $option in
                    -XX:AOTCacheOutput=*) echo asked > "${option#*=}" ;;
                    *) set -- "$@" "$option" ;;
                esac
            done
            exec %s "$@"
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"graph-gateway", "svc-analysis-orchestrator"})
    void an_image_is_made_of_a_start_that_comes_as_far_as_to_listen(String module) throws Exception {
        Path application = application(module);
        Path java = Jvm.launcher(Path.of(System.getProperty("java.home")));
        Path programs = Files.createDirectory(folder.resolve("bin"));
        Files.writeString(programs.resolve("java"), WITHOUT_CACHE.formatted(java));
        Files.setPosixFilePermissions(programs.resolve("java"), PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder shell = new ProcessBuilder(
                        "sh", "-c", ImageRecipe.of(Program.ROOT, module).training())
                .directory(application.toFile())
                .redirectErrorStream(true);
        shell.environment().merge("PATH", programs.toString(), (old, first) -> first + ':' + old);

        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Unable to bind to host: 192.0.2.1");
        assertThat(application.resolve("app.aot")).isNotEmptyFile();
    }

    /** The application, in a folder of its own, as in the image. */
    private Path application(String module) throws IOException {
        Path built = Jvm.application(Program.ROOT.toAbsolutePath(), module).getParent();
        Path application = Files.createDirectory(folder.resolve("deployments"));
        for (String part : new String[] {"lib", "app", "quarkus", "quarkus-run.jar"}) {
            Files.createSymbolicLink(application.resolve(part), built.resolve(part));
        }
        return application;
    }
}
