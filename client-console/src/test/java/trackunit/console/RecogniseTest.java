package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.samples.BadPhotos;
import trackunit.samples.SamplePhotos;

class RecogniseTest {

    private static final String KOMATSU = "komatsu-pc210-excavator.jpg";

    @TempDir
    private Path folder;

    private TestConsole console;

    @BeforeEach
    void set_up() throws IOException {
        console = new TestConsole("http://127.0.0.1:1", folder);
        Files.write(folder.resolve(KOMATSU), SamplePhotos.shipped(KOMATSU).bytes());
    }

    @Test
    void a_table_has_a_row_for_each_file_and_for_a_bad_one_its_error() throws IOException {
        Files.write(folder.resolve("bad, or \"not\".png"), BadPhotos.bombPng());
        Files.writeString(folder.resolve("notes.txt"), "no photo");
        Path table = folder.resolve("table.csv");

        TestConsole.Run run = console.run("recognise", folder.toString(), "--csv", table.toString(), "--threads", "2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        String[] lines = Files.readString(table).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .isEqualTo("file,brand,brand_confidence,model,model_confidence,type,type_source,weight_class,"
                        + "is_confident,milliseconds,error,basis,weight_class_source,brand_readings,model_readings");
        assertThat(lines[1]).contains("bad, or \"\"not\"\".png\",,,,,,,,,,").contains("PICTURE_TOO_LARGE");
        assertThat(lines[2])
                .matches(".*komatsu.*jpg,Komatsu,0\\.\\d{4},PC210,0\\.\\d{4},EXCAVATOR,CATALOGUE,.* t,true,\\d+,,"
                        + "BRAND_AND_DESIGNATION,CATALOGUE,KOMATSU,PC210");
    }

    @Test
    void json_is_one_object_for_each_file_in_their_order() {
        String missing = folder.resolve("missing.jpg").toString();

        TestConsole.Run run = console.run("recognise", "--json", missing, folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(new JsonObject(run.out().get(0)))
                .isEqualTo(new JsonObject().put("file", missing).put("error", "There is no such file"));
        JsonObject told = new JsonObject(run.out().get(1));
        assertThat(told.getString("name")).isEqualTo("Komatsu PC210");
        assertThat(told.getString("basis")).isEqualTo("BRAND_AND_DESIGNATION");
        JsonObject first = told.getJsonArray("readings").getJsonObject(0);
        assertThat(first.getJsonArray("corners")).hasSize(4);
        assertThat(first.getJsonArray("decided")).containsAnyOf("BRAND", "MODEL");
    }

    @Test
    void people_get_a_line_for_each_file_and_see_how_far_it_is() {
        TestConsole.Run run = console.atTerminal().run("recognise", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).singleElement().asString().contains(KOMATSU, "Komatsu", "PC210", "excavator");
        assertThat(String.join("", run.err())).contains("Recognising", "1/1");
    }

    @Test
    void a_folder_without_photos_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        TestConsole.Run run = console.run("recognise", empty.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsExactly("trackunit: " + empty + ": there are no photos (jpg, jpeg, png, webp)");
    }
}
