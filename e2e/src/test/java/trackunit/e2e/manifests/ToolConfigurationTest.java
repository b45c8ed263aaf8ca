package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that kind and Skaffold read say nothing that these do not know. */
class ToolConfigurationTest {
    private static final Path KIND = Renderings.ROOT.resolve("kind-config.yaml");
    private static final Path SKAFFOLD = Renderings.ROOT.resolve("skaffold.yaml");

    private static final String SKAFFOLDING = """
            apiVersion: skaffold/v4beta13
            kind: Config
            build: {artifacts: [{image: a, docker: {dockerfile: Dockerfile}}]}
            manifests: {kustomize: {paths: [k8s]}}
            """;

    @Test
    void kinds_configuration_fits_its_schema() {
        assertThat(Schemas.findings("kind-cluster", Yaml.document(KIND))).isEmpty();
    }

    @Test
    void skaffolds_configuration_fits_its_schema() {
        assumeThat(SKAFFOLD).exists();

        assertThat(Schemas.findings("skaffold", Yaml.document(SKAFFOLD))).isEmpty();
    }

    @Test
    void skaffold_finds_what_its_configuration_names() {
        assumeThat(SKAFFOLD).exists();
        JsonNode skaffold = Yaml.document(SKAFFOLD);
        Stream<String> folders = Stream.of(skaffold.at("/manifests/kustomize/paths"))
                .flatMap(Rendering::each)
                .map(JsonNode::asText);
        Stream<String> files = Rendering.each(skaffold.at("/build/artifacts"))
                .map(artifact -> artifact.path("context").asText(".") + "/"
                        + artifact.at("/docker/dockerfile").asText("Dockerfile"));

        assertThat(Stream.concat(folders, files)).allMatch(path -> Files.exists(Renderings.ROOT.resolve(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "nodez, []",
        "apiVersion, kind.x-k8s.io/v1alpha3",
        "networking, {disableDefaultCni: true}",
        "networking, {disableDefaultCNI: 1}",
        "nodes, [{role: worker}]",
        "nodes, [{role: master}]"
    })
    void what_kind_does_not_know_is_found(String field, String value) {
        assertThat(Schemas.findings("kind-cluster", with(Yaml.document(KIND), field, value)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apiVersion | skaffold/v3",
                "deployment | {}",
                "build      | {artefacts: []}",
                "build      | {artifacts: [{context: a}]}",
                "manifests  | {kustomize: {path: k8s}}",
                "profiles   | [{build: {}}]"
            })
    void what_skaffold_does_not_know_is_found(String field, String value) {
        assertThat(Schemas.findings("skaffold", Yaml.document(SKAFFOLDING))).isEmpty();
        assertThat(Schemas.findings("skaffold", with(Yaml.document(SKAFFOLDING), field, value)))
                .isNotEmpty();
    }

    private static JsonNode with(JsonNode document, String field, String value) {
        return ((ObjectNode) document)
                .set(field, Yaml.document("value: " + value).path("value"));
    }
}
