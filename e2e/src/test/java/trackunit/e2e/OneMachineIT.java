package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and starting again, as somebody does it who has just cloned the project. */
class OneMachineIT {
    @TempDir
    Path folder;

    @Test
    void a_stopped_system_leaves_no_process_and_the_next_one_finds_its_data() throws Exception {
        String id;
        try (Trackunit first = Trackunit.up(folder)) {
            Path photo = Sample.write(folder, "kept", 1).get(0).file();
            Program.Ended ended = first.console("alice", "analyse", "--json", photo.toString());
            id = Story.read(ended.lines()).keySet().iterator().next();
            List<ProcessHandle> processes = first.processes();

            assertThat(first.stop().exit()).isIn(0, 143);

            await().untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
        }
        try (Trackunit second = Trackunit.up(folder)) {
            Program.Ended shown = second.console("alice", "show", "--json", id);
            assertThat(shown.exit()).as(shown.err()).isZero();
            assertThat(shown.out()).contains(id, "COMPLETED");

            Program.Ended refused = Program.run(
                    folder,
                    "up",
                    "--port",
                    "0",
                    "--data",
                    folder.resolve("data").toString());
            isOneLine(refused, "already");
        }
    }

    @Test
    void a_taken_port_is_said_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Program.Ended refused = Program.run(
                    folder,
                    "up",
                    "--port",
                    port,
                    "--data",
                    folder.resolve("data").toString());

            isOneLine(refused, port);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_in_one_line() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        isOneLine(Program.run(folder, "up", "--port", "0", "--data", file.toString()), file.toString());
    }

    @Test
    void a_machine_without_java_is_told_so_in_one_line() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool :
                List.of("bash", "env", "dirname", "readlink", "find", "sed", "grep", "head", "uname", "cat")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }

        Program.Ended refused = Program.start(
                        folder, Map.of("PATH", tools.toString(), "JAVA_HOME", ""), "up", "--port", "0")
                .join();

        isOneLine(refused, "Java 17");
    }

    @Test
    void the_demo_reads_the_sample_picture_and_ends_well() throws Exception {
        Program.Ended demo = Program.run(folder, "demo");

        assertThat(demo.exit()).as(demo.out() + demo.err()).isZero();
        assertThat(demo.out()).contains("Komatsu", "PC210");
    }

    private static void isOneLine(Program.Ended refused, String word) {
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().strip().lines()).hasSize(1);
        assertThat(refused.err()).contains(word);
    }
}
