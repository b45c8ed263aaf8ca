package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.catalogue.Basis;

class GroundsTest {
    private final Grounds grounds = new Grounds(Basis.BRAND_AND_DESIGNATION, List.of(0, 2), List.of(2, 3));

    @Test
    void one_reading_may_tell_maker_and_model_and_most_tell_nothing() {
        assertThat(grounds.decidedBy(0)).containsExactly(Decision.BRAND);
        assertThat(grounds.decidedBy(1)).isEmpty();
        assertThat(grounds.decidedBy(2)).containsExactly(Decision.BRAND, Decision.MODEL);
        assertThat(grounds.decidedBy(3)).containsExactly(Decision.MODEL);
    }
}
