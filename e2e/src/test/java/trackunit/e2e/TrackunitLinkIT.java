package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script, called by links as people put them where their shells look for commands. */
class TrackunitLinkIT {
    @TempDir
    Path folder;

    @Test
    void it_finds_its_checkout_by_a_link_to_it() throws Exception {
        tellsItsVersion(link("trackunit", Program.ROOT.resolve("trackunit").toAbsolutePath()));
    }

    @Test
    void it_finds_its_checkout_by_a_link_to_a_link_that_is_told_from_where_it_lies() throws Exception {
        link("opt/trackunit", Program.ROOT.resolve("trackunit").toAbsolutePath());
        link("bin", Files.createDirectories(folder.resolve("opt/bin")));
        link("opt/bin/trackunit", Path.of("..", "trackunit"));

        tellsItsVersion(folder.resolve("bin/trackunit"));
    }

    private Path link(String name, Path target) throws Exception {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    private void tellsItsVersion(Path script) throws Exception {
        Program.Ended ended =
                Program.start(script, folder, Map.of(), "--version").join();

        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("trackunit ").hasLineCount(1);
    }
}
