package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTableTest {

    @Test
    void what_was_written_is_read() {
        SamplePhoto photo = new SamplePhoto("a.jpg", new byte[0], new Truth("JCB", "540-170", "TELEHANDLER"));

        assertThat(TruthTable.parse(TruthTable.format(List.of(photo))))
                .containsExactly(new TruthTable.Row("a.jpg", photo.truth()));
    }

    @Test
    void a_table_of_something_else_is_refused() {
        assertThatThrownBy(() -> TruthTable.parse("x,y\n1,2\n")).hasMessageContaining("file,brand,model,type");
    }

    @Test
    void a_row_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> TruthTable.parse("file,brand,model,type\na.jpg,JCB\n"))
                .hasMessageContaining("a.jpg,JCB");
    }
}
