package trackunit.e2e;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies point one way: services to contracts and broker, the orchestrator to recognition, nothing to services. */
class ArchitectureTest {
    private static final String OURS = "trackunit..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Stream.of(
                            "contracts",
                            "broker",
                            "cable",
                            "recognition",
                            "sample-photos",
                            "graph-gateway",
                            "svc-analysis-orchestrator",
                            "local",
                            "client-console",
                            "operator-console")
                    .map(module -> Path.of(System.getProperty("trackunit.root"), module, "target", "classes"))
                    .toList());

    @ParameterizedTest(name = "{0} depends on {1} only")
    @CsvSource({
        "contracts, ''",
        "broker, contracts",
        "cable, ''",
        "samples, ''",
        "recognition, ''",
        "gateway, contracts broker",
        "orchestrator, contracts broker recognition",
        "local, contracts",
        "console, recognition",
        "operator, contracts"
    })
    void a_module_depends_only_on_the_modules_below_it(String module, String below) {
        String[] allowed = Stream.concat(Stream.of(module), Arrays.stream(below.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(packageOf(module))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(OURS))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contracts", "broker", "recognition", "gateway", "orchestrator", "local", "console", "operator"})
    void packages_of_a_module_do_not_depend_on_each_other_in_a_circle(String module) {
        slices().matching("trackunit." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void the_recognition_library_knows_no_network_and_no_framework() {
        noClasses()
                .that()
                .resideInAPackage(packageOf("recognition"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "io.quarkus..", "jakarta..", "com.fasterxml..", "org.springframework..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..util..", "..common..", "..helper..", "..impl.."})
    void no_package_is_named_after_nothing_in_particular(String name) {
        noClasses()
                .that()
                .resideInAPackage(OURS)
                .should()
                .resideInAPackage(name)
                .check(CLASSES);
    }

    private static String packageOf(String module) {
        return "trackunit." + module + "..";
    }
}
