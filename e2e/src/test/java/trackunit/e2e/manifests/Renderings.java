package trackunit.e2e.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every overlay: as it is, with each optional component, and with all of them. Rendered once for all tests. */
final class Renderings {
    static final Path ROOT = Path.of(System.getProperty("trackunit.root"));

    private static final Path OVERLAYS = ROOT.resolve("k8s/overlays");
    private static final Path COMPONENTS = ROOT.resolve("k8s/components");
    private static final Path MADE = ROOT.resolve("e2e/target/manifests");

    /** Workers first: what scales and what observes speaks of them. */
    private static final List<String> OPTIONAL = List.of("recognition-workers", "autoscaling", "observability");

    private static List<Rendering> rendered;

    private Renderings() {}

    /** Not in a static initialiser: threads that render would wait for the class, and it for them. */
    static synchronized List<Rendering> all() {
        if (rendered == null) {
            rendered = render();
        }
        return rendered;
    }

    private static List<Rendering> render() {
        Kustomize kustomize = Kustomize.find();
        makeSecrets();
        return folders(OVERLAYS).stream()
                .flatMap(overlay -> combinations(overlay).stream()
                        .map(components -> new Rendering(overlay.getFileName().toString(), components, List.of())))
                .parallel()
                .map(plan -> new Rendering(plan.overlay(), plan.components(), objects(kustomize, plan)))
                .toList();
    }

    private static List<JsonNode> objects(Kustomize kustomize, Rendering plan) {
        Path folder = plan.components().isEmpty() ? OVERLAYS.resolve(plan.overlay()) : combined(plan);
        return Yaml.documents(kustomize.render(folder));
    }

    /** The components that are there and not in the overlay already: none, each, and all. */
    private static Set<List<String>> combinations(Path overlay) {
        Set<Path> within = new LinkedHashSet<>();
        Yaml.document(overlay.resolve("kustomization.yaml"))
                .path("components")
                .forEach(path -> within.add(overlay.resolve(path.asText()).normalize()));
        List<String> free = OPTIONAL.stream()
                .filter(name -> Files.exists(COMPONENTS.resolve(name).resolve("kustomization.yaml")))
                .filter(name -> !within.contains(COMPONENTS.resolve(name).normalize()))
                .toList();
        Set<List<String>> combinations = new LinkedHashSet<>();
        combinations.add(List.of());
        free.forEach(name -> combinations.add(List.of(name)));
        combinations.add(free);
        return combinations;
    }

    /** A kustomization of its own below target, which names folders relative to itself, since no others are allowed. */
    private static Path combined(Rendering plan) {
        Path folder = MADE.resolve(plan.toString().replace(" + ", "-"));
        StringBuilder text = new StringBuilder("""
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                resources: [%s]
                components:
                """.formatted(relative(folder, OVERLAYS.resolve(plan.overlay()))));
        plan.components().forEach(name -> text.append("  - ")
                .append(relative(folder, COMPONENTS.resolve(name)))
                .append('\n'));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("kustomization.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static String relative(Path from, Path to) {
        return from.relativize(to).toString().replace('\\', '/');
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve("kustomization.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overlays to try things on read secrets from files that git ignores. */
    private static void makeSecrets() {
        try {
            Process making = new ProcessBuilder(ROOT.resolve("k8s/secrets/make").toString())
                    .inheritIO()
                    .start();
            if (making.waitFor() != 0) {
                throw new AssertionError("k8s/secrets/make ended with " + making.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
