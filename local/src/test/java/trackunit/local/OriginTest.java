package trackunit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3000, http://localhost:3000",
        "http://localhost:3000/, http://localhost:3000",
        "HTTP://LocalHost:3000, http://localhost:3000",
        "http://localhost:80, http://localhost",
        "https://photos.example.com:443, https://photos.example.com",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void it_is_written_as_browsers_do(String text, String origin) {
        assertThat(Origin.parse(text).text()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "localhost:3000",
                "http://",
                "ftp://localhost",
                "http://*.example.com",
                "http://localhost:3000/page",
                "http://localhost:3000?a",
                "http://localhost:3000#a",
                "http://somebody@localhost:3000",
                "http://localhost:3000,http://localhost:4000"
            })
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Origin.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:30001/",
                "http://localhost:3000@other/",
                "http://localhost:3000.other/",
                "http://localhost:3000\\@other/",
                "https://localhost:3000/",
                "//localhost:3000/"
            })
    void pages_that_only_look_alike_are_not_its_own(String address) {
        assertThat(Origin.parse("http://localhost:3000").holds(address)).isFalse();
    }

    @Test
    void its_pages_are_those_of_any_path() {
        Origin origin = Origin.parse("http://localhost:3000");

        assertThat(origin.holds("http://localhost:3000")).isTrue();
        assertThat(origin.holds("http://localhost:3000/signed-in?from=trackunit"))
                .isTrue();
    }
}
