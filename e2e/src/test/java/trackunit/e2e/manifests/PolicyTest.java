package trackunit.e2e.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cluster is asked to run keeps our rules, whichever overlay and components it is made of. */
class PolicyTest {
    private static final String BREACHES = "/policy-breaches.csv";

    private static final Rendering KEPT = new Rendering(
            "kept", List.of(), Yaml.documents(Yaml.text(Renderings.ROOT.resolve("e2e/src/test/resources/kept.yaml"))));

    static Stream<Arguments> renderingsAndRules() {
        return Renderings.all().stream()
                .flatMap(rendering -> PolicyRules.ALL.keySet().stream().map(rule -> Arguments.of(rendering, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("renderingsAndRules")
    void a_rendering_keeps_every_rule(Rendering rendering, String rule) {
        assertThat(PolicyRules.ALL.get(rule).findings(rendering)).isEmpty();
    }

    @Test
    void the_rendering_that_is_broken_keeps_every_rule() {
        assertThat(PolicyRules.ALL.values().stream().flatMap(rule -> rule.findings(KEPT)))
                .isEmpty();
        assertThat(KEPT.objects().stream().flatMap(object -> Schemas.findings(object).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvFileSource(resources = BREACHES, numLinesToSkip = 1)
    void a_rule_sees_its_breach(String rule, String object, String pointer, String value) {
        Rendering broken = new Change(object, pointer == null ? "" : pointer, value).to(KEPT);

        assertThat(PolicyRules.ALL.get(rule).findings(broken)).isNotEmpty();
    }

    @Test
    void every_rule_has_a_breach_that_it_sees() {
        Set<String> broken = new TreeSet<>();
        Yaml.text(Renderings.ROOT.resolve("e2e/src/test/resources" + BREACHES))
                .lines()
                .skip(1)
                .forEach(line -> broken.add(line.split(",")[0]));

        assertThat(broken).isEqualTo(PolicyRules.ALL.keySet());
    }

    @Test
    void production_may_have_its_secrets_from_outside() {
        Rendering without = new Change("Secret storage/postgresql-0", "", null)
                .to(new Rendering("prod", List.of(), Yaml.documents("""
                        {apiVersion: v1, kind: Secret, metadata: {name: postgresql-0, namespace: storage}}
                        ---
                        kind: Pod
                        metadata: {name: postgresql, namespace: storage}
                        spec: {containers: [{envFrom: [{secretRef: {name: postgresql-0}}]}]}
                        """)));
        Rendering elsewhere = new Rendering("kind", List.of(), without.objects());

        assertThat(PolicyRules.ALL.get("secrets").findings(without)).isEmpty();
        assertThat(PolicyRules.ALL.get("secrets").findings(elsewhere))
                .containsExactly("Pod storage/postgresql wants Secret postgresql-0 ");
    }
}
