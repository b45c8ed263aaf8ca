package trackunit.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.StartFailure;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void one_process_at_a_time_holds_a_folder() {
        try (DataFolder first = DataFolder.open(folder)) {
            isOneLine(first.root(), "already in use");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void a_folder_that_is_missing_is_made() {
        try (DataFolder data = DataFolder.open(folder.resolve("some/where"))) {
            assertThat(data.logs()).isDirectory();
            assertThat(data.log("broker")).hasParentRaw(data.logs());
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        isOneLine(file, file.toString());
        isOneLine(file.resolve("below"), file.toString());
        isOneLine(Path.of("/proc/trackunit"), "/proc/trackunit");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "root may write everywhere");

        isOneLine(closed, "permission denied");
    }

    private static void isOneLine(Path folder, String words) {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(words)
                .hasMessageContaining("--data")
                .hasMessageNotContaining("\n");
    }
}
