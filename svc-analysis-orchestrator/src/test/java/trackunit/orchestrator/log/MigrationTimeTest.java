package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;

@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class MigrationTimeTest {

    @Inject
    Flyway flyway;

    @Inject
    Jdbi jdbi;

    @Test
    void a_migration_may_take_longer_than_a_statement_of_the_service() {
        Jdbi migrations = Jdbi.create(flyway.getConfiguration().getDataSource());

        assertThat(migrations.withHandle(MigrationTimeTest::statementTimeout)).isEqualTo("0");
        assertThat(jdbi.withHandle(MigrationTimeTest::statementTimeout)).isEqualTo("15s");
        assertThat(flyway.getConfiguration().getInitSql()).contains("lock_timeout");
    }

    private static String statementTimeout(Handle handle) {
        return handle.select("show statement_timeout").mapTo(String.class).one();
    }
}
