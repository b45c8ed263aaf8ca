package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.bench.recognition.Truth.Field;
import trackunit.bench.recognition.Truth.Legible;
import trackunit.bench.recognition.Truth.Outcome;

class ScoringTest {

    private static final Field HB365 = new Field(List.of("HB 365", "HB365LC-3"), Legible.YES);

    @Test
    void any_accepted_answer_is_right_whatever_its_spaces_and_hyphens() {
        assertThat(HB365.judge("HB365")).isEqualTo(Outcome.RIGHT);
        assertThat(HB365.judge("hb365 lc3")).isEqualTo(Outcome.RIGHT);
        assertThat(HB365.judge("HB335")).isEqualTo(Outcome.WRONG);
        assertThat(HB365.judge("")).isEqualTo(Outcome.NONE);
    }

    @Test
    void an_answer_that_lacks_only_a_suffix_is_wrong_but_nearly_right() {
        Field gc = new Field(List.of("345 GC"), Legible.YES);

        assertThat(gc.judge("345")).isEqualTo(Outcome.WRONG);
        assertThat(gc.nearly("345")).isTrue();
        assertThat(gc.nearly("330")).isFalse();
        assertThat(gc.nearly("")).isFalse();
    }

    @Test
    void a_false_answer_counts_also_where_nothing_can_be_read() {
        List<Row> rows = List.of(
                row("Volvo", Legible.YES, "Volvo"),
                row("Volvo", Legible.YES, "Sany"),
                row("Volvo", Legible.PARTIAL, "Volvo"),
                row("Volvo", Legible.YES, ""),
                row("", Legible.NO, "Case"));

        assertThat(Accuracy.ofBrand(rows)).isEqualTo(new Accuracy(5, 3, 1, 1, 1, 1, 2, 0));
    }

    @Test
    void truth_is_read_by_the_names_of_its_columns(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("truth.csv"),
                "file,model,model_readable,brand,brand_readable,note\n1.jpg,DX35|DX50,partial,Doosan,yes,\"a, b\"\n");

        assertThat(TruthTable.read(file))
                .containsExactly(new Truth(
                        "1.jpg",
                        new Field(List.of("Doosan"), Legible.YES),
                        new Field(List.of("DX35", "DX50"), Legible.PARTIAL)));
    }

    @Test
    void the_report_tells_accuracy_and_cost() {
        String report = Report.of("ours", List.of(row("Volvo", Legible.YES, "Volvo"), row("", Legible.NO, "Case")));

        assertThat(report)
                .contains("| brand | 1 | 1 (100 %) | 0 | 0 | 0 | 0 of 0 | 1 of 2 |")
                .contains("| brand said with | answers | right |")
                .contains("| 0.90 to 0.95 | 2 | 50 % |")
                .contains("median 250 ms");
    }

    private static Row row(String brand, Legible legible, String answer) {
        Field truth = new Field(brand.isEmpty() ? List.of() : List.of(brand), legible);
        Told told = new Told(answer, 0.9, "", 0, false, List.of(), Map.of());
        return new Row(new Truth("x.jpg", truth, new Field(List.of(), Legible.NO)), told, 250_000_000);
    }
}
