package trackunit.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.local.TemporaryFolder;
import trackunit.local.machine.PortClaim;

/** What root does to run a server that refuses to be root; for everybody else there is nothing to do. */
class AccountTest {
    private TemporaryFolder temporary;
    private Path folder;

    /** Tests' usual folders are closed to everybody else. */
    @BeforeEach
    void makeFolderThatEverybodyMayEnter() throws Exception {
        temporary = TemporaryFolder.create("trackunit-account-");
        folder = Files.setPosixFilePermissions(temporary.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() throws Exception {
        temporary.close();
    }

    private boolean root() throws Exception {
        return Files.getAttribute(folder, "unix:uid").equals(0);
    }

    @Test
    void who_is_not_root_runs_the_server_itself() throws Exception {
        assumeTrue(!root());

        assertThat(Account.fitting(folder)).isEqualTo(Account.OWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMESPACE", "NOBODY"})
    void root_can_run_the_server_either_way(Account account) throws Exception {
        assumeTrue(root());
        assumeTrue(Program.run(account.running(List.of("true")), "").exitCode() == 0);
        try (PortClaim claim = PortClaim.of(0, 0, 0)) {
            Path programs = PostgresBinaries.unpacked(account, folder);
            Cluster cluster = new Cluster(folder, programs, account, folder.resolve("server.log"));
            cluster.create("local all all reject\n", "CREATE ROLE somebody;\n");

            cluster.start(claim.ports().database());

            assertThat(cluster.record().server()).isPresent();
            cluster.stop();
            assertThat(cluster.record().server()).isEmpty();
        }
    }
}
