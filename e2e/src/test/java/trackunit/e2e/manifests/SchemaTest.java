package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What kustomize renders is what Kubernetes and the operators take: no field of another name, none missing, none of another type. */
class SchemaTest {
    private static final List<JsonNode> SAMPLES =
            Yaml.documents(Yaml.text(Renderings.ROOT.resolve("e2e/src/test/resources/samples.yaml")));

    static List<Rendering> renderings() {
        return Renderings.all();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void every_object_fits_its_schema(Rendering rendering) {
        assertThat(rendering.objects().stream().flatMap(object -> Schemas.findings(object).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void no_object_is_there_twice(Rendering rendering) {
        assertThat(rendering.objects().stream().map(Rendering::title)).doesNotHaveDuplicates();
    }

    @Test
    void a_sample_of_each_kind_fits() {
        assertThat(SAMPLES.stream().flatMap(object -> Schemas.findings(object).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/schema-breaches.csv", numLinesToSkip = 1)
    void what_does_not_fit_is_found(String object, String pointer, String value, String finding) {
        assertThat(new Change(object, pointer, value)
                        .to(SAMPLES).stream().flatMap(changed -> Schemas.findings(changed).stream()))
                .anyMatch(found -> found.contains(finding));
    }

    @Test
    void every_overlay_is_rendered() {
        assertThat(Renderings.all().stream().map(Rendering::overlay)).contains("kind", "without-edge");
        assertThat(Renderings.all()).allMatch(rendering -> !rendering.objects().isEmpty());
    }

    @Test
    void kustomize_is_told_by_its_version() {
        assertThat(Stream.of(
                        "Client Version: v1.32.4\nKustomize Version: v5.5.0\n",
                        "v5.6.0\n",
                        "Client Version: v1.22.0\n",
                        "v4.5.7\n"))
                .map(Kustomize::major)
                .containsExactly(5, 5, 0, 4);
    }
}
