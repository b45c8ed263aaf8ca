package trackunit.e2e.manifests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/** The program that renders: kubectl where it is young enough, or else kustomize by itself. */
record Kustomize(List<String> command) {
    /** The first that takes every folder which a component names, and labels that leave selectors alone. */
    private static final int OLDEST = 5;

    private static final Pattern VERSION = Pattern.compile("(?m)^(?:Kustomize Version: )?v(\\d+)\\.\\d");

    /** Finds it; where there is none the tests that need it are skipped. {@code .ci/run} makes sure that there is one. */
    static Kustomize find() {
        return usable("kubectl kustomize", "kubectl version --client")
                .or(() -> usable("kustomize build", "kustomize version"))
                .orElseThrow(
                        () -> new TestAbortedException(
                                "Neither kubectl nor kustomize is on the PATH with kustomize 5 or newer; manifests cannot be rendered."));
    }

    /** What the folder's kustomization says, as YAML. */
    String render(Path folder) {
        List<String> all = new ArrayList<>(command);
        all.add(folder.toString());
        return run(all).orElseThrow(() -> new AssertionError("Not found any more: " + command));
    }

    private static Optional<Kustomize> usable(String render, String version) {
        return run(words(version)).filter(said -> major(said) >= OLDEST).map(found -> new Kustomize(words(render)));
    }

    static int major(String said) {
        // kubectl tells its own version first, and has told kustomize's since 1.24.
        Matcher matcher = VERSION.matcher(said.replaceAll("(?m)^Client Version.*$", ""));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** What the command printed; empty where there is no such program. */
    private static Optional<String> run(List<String> command) {
        try {
            // Apart from what it prints, since warnings are no YAML.
            Path errors = Files.createTempFile("kustomize", ".txt");
            try {
                return Optional.of(run(command, errors));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String run(List<String> command, Path errors) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (InputStream said = process.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed: " + Files.readString(errors));
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" "));
    }
}
