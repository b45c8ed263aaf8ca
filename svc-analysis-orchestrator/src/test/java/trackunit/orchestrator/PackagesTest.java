package trackunit.orchestrator;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("trackunit.orchestrator");

    @Test
    void packages_depend_one_way() {
        slices().matching("trackunit.orchestrator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_the_steps_know_the_recognition() {
        noClasses()
                .that()
                .resideOutsideOfPackage("trackunit.orchestrator.step..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("trackunit.recognition..")
                .check(CLASSES);
    }

    @Test
    void nothing_here_knows_the_client_of_the_broker() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.rabbitmq..")
                .check(CLASSES);
    }
}
