package trackunit.samples.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource
    void a_capital_stands_on_the_line_and_is_one_high(Typeface typeface) {
        assertThat(typeface.outline("H").getBounds2D().getMinY()).isCloseTo(0, within(0.01));
        assertThat(typeface.outline("H").getBounds2D().getHeight()).isCloseTo(1, within(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void more_letters_take_more_room(Typeface typeface) {
        assertThat(typeface.outline("PC 210").getBounds2D().getWidth())
                .isGreaterThan(typeface.outline("PC210").getBounds2D().getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_that_the_font_lacks_is_refused(Typeface typeface) {
        assertThatThrownBy(() -> typeface.outline("\u5c0f")).hasMessageContaining("\u5c0f");
    }
}
