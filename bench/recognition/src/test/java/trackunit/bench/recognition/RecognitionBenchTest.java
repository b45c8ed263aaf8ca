package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RecognitionBenchTest {
    private static final int USAGE = CommandLine.ExitCode.USAGE;

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void kept_readings_give_a_report_without_any_photo() throws IOException {
        assertThat(run("--rematch", kept())).isZero();
        assertThat(folder.resolve("out/report.md")).content().contains("| brand | 1 | 1 (100 %) | 0 |");
        assertThat(folder.resolve("out/photos.csv")).content().contains("trackunit,x.jpg,Volvo,Volvo");
    }

    @Test
    void photos_are_not_read_beside_kept_readings() throws IOException {
        assertThat(run("--rematch", kept(), "--photos", folder.toString())).isEqualTo(USAGE);
    }

    @Test
    void what_is_measured_by_reading_is_not_measured_on_kept_readings() throws IOException {
        assertThat(run("--rematch", kept(), "--shifts", "2")).isEqualTo(USAGE);
        assertThat(errors.toString()).contains("--shifts");
    }

    @Test
    void copies_and_shifts_are_not_measured_at_once() throws IOException {
        assertThat(run("--photos", folder.toString(), "--shifts", "2", "--copies"))
                .isEqualTo(USAGE);
        assertThat(errors.toString()).contains("--shifts", "--copies");
    }

    @ParameterizedTest
    @CsvSource({"--warm-up, -1", "--endurance, 0", "--shifts, 0", "--shifts, few"})
    void less_than_can_be_measured_is_a_wrong_usage(String option, String number) throws IOException {
        assertThat(run("--photos", folder.toString(), option, number)).isEqualTo(USAGE);
        assertThat(errors.toString()).contains("'" + option + "'", number);
    }

    @Test
    void either_photos_or_kept_readings_are_needed() throws IOException {
        assertThat(run()).isEqualTo(USAGE);
        assertThat(errors.toString()).contains("--photos", "--rematch");
    }

    private int run(String... source) throws IOException {
        Path truth = Files.writeString(
                folder.resolve("truth.csv"), "file,brand,brand_readable,model,model_readable\nx.jpg,Volvo,yes,,no\n");
        CommandLine bench = new CommandLine(new RecognitionBench()).setErr(new PrintWriter(errors, true));
        String[] rest = {
            "--truth", truth.toString(), "--out", folder.resolve("out").toString()
        };
        String[] arguments = new String[source.length + rest.length];
        System.arraycopy(source, 0, arguments, 0, source.length);
        System.arraycopy(rest, 0, arguments, source.length, rest.length);
        return bench.execute(arguments);
    }

    private String kept() throws IOException {
        return Files.writeString(folder.resolve("kept.json"), """
                        {"file":"x.jpg","readings":[{"text":"VOLVO","confidence":0.97,"box":{"corners":[
                        {"x":0,"y":0},{"x":90,"y":0},{"x":90,"y":30},{"x":0,"y":30}]},"others":[],"likelihoods":{"cuts":[]}}]}
                        """).toString();
    }
}
