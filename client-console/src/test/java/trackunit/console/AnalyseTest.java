package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.console.server.Story;
import trackunit.console.server.TestServer;
import trackunit.samples.BadPhotos;
import trackunit.samples.SamplePhotos;

class AnalyseTest {

    @TempDir
    private Path folder;

    private final TestServer server = new TestServer();
    private TestConsole console;
    private String photo;

    @BeforeEach
    void set_up() throws IOException {
        console = new TestConsole(server.url(), folder);
        photo = Files.write(
                        folder.resolve("a.jpg"), SamplePhotos.shipped().get(0).bytes())
                .toString();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void prints_brand_type_model_and_how_sure_they_are() {
        TestConsole.Run run = console.run("analyse", "--as", "alice", photo);

        assertThat(run.code()).isZero();
        assertThat(run.out()).first().isEqualTo(photo);
        assertThat(run.out()).anyMatch(line -> line.matches(" +brand +Komatsu +99 %"));
        assertThat(run.out()).anyMatch(line -> line.matches(" +model +PC210 +87 %"));
        assertThat(run.out()).anyMatch(line -> line.matches(" +type +excavator +87 %"));
        assertThat(run.err()).contains(photo + ": 50 % recognition: read");
        assertThat(server.gateway().operations()).containsExactly("StartUpload", "ConfirmUpload");
    }

    @Test
    void json_is_one_object_for_each_event_and_names_its_file() {
        TestConsole.Run run = console.run("analyse", "--as", "alice", "--json", photo);

        assertThat(run.code()).isZero();
        assertThat(run.out().stream().map(JsonObject::new).map(event -> event.getInteger("seq")))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(run.out().stream().map(JsonObject::new)).allMatch(event -> photo.equals(event.getString("file")));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_failed_analysis_is_told_and_is_no_success() {
        server.gateway().story(Story.failed());

        TestConsole.Run run = console.run("analyse", "--as", "alice", photo);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).last().isEqualTo(photo + ": failed: The picture is damaged (UNREADABLE_PICTURE)");
    }

    @Test
    void bad_files_do_not_hold_up_the_others() throws IOException {
        String text =
                Files.write(folder.resolve("b.jpg"), BadPhotos.notAPicture()).toString();
        String empty = Files.write(folder.resolve("c.jpg"), BadPhotos.empty()).toString();
        String missing = folder.resolve("d.jpg").toString();

        TestConsole.Run run = console.run("analyse", "--as", "alice", text, empty, missing, folder.toString(), photo);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(photo);
        assertThat(run.err())
                .contains(
                        text + ": The file is no JPEG, PNG or WebP picture",
                        empty + ": The file is no JPEG, PNG or WebP picture",
                        missing + ": There is no such file",
                        folder + ": The file cannot be read: Is a directory");
    }

    @Test
    void many_photos_are_analysed_each_once() {
        String[] arguments = {"analyse", "--as", "bob", photo, photo, photo, photo, photo, photo, photo};

        TestConsole.Run run = console.run(arguments);

        assertThat(run.code()).isZero();
        assertThat(run.out()).filteredOn(photo::equals).hasSize(7);
        assertThat(server.gateway().operations())
                .filteredOn("ConfirmUpload"::equals)
                .hasSize(7);
    }

    @Test
    void wishes_are_told_with_a_request_of_their_own() {
        TestConsole.Run run = console.run("analyse", "--as", "alice", "--priority", "batch", "--location", photo);

        assertThat(run.code()).isZero();
        assertThat(server.gateway().variables("ConfirmUpload").getBoolean("analyse"))
                .isFalse();
        assertThat(server.gateway().variables("RequestAnalysis"))
                .isEqualTo(new JsonObject()
                        .put("objectKey", "images/1")
                        .put("priority", "BATCH")
                        .put("location", true));
    }

    @Test
    void a_refused_upload_is_told_with_its_reason() {
        server.gateway().refuse("BAD_UPLOAD", new JsonObject().put("reason", "UNSUPPORTED_TYPE"));

        TestConsole.Run run = console.run("analyse", "--as", "alice", photo);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsExactly(photo + ": Not so (BAD_UPLOAD, UNSUPPORTED_TYPE)");
    }

    @Test
    void a_person_sees_a_bar_that_makes_way_for_the_answer() {
        TestConsole.Run run = console.atTerminal().run("analyse", "--as", "alice", photo);

        assertThat(run.code()).isZero();
        assertThat(String.join("", run.err())).contains("Analysing", "0/1").endsWith("\u001b[K");
    }
}
