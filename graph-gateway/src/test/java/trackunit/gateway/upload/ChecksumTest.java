package trackunit.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

    @Property
    void every_way_to_write_a_checksum_is_the_same(@ForAll @Size(32) byte[] sha256) {
        String hex = HexFormat.of().formatHex(sha256);
        assertThat(Checksum.parse(hex)).isEqualTo(hex);
        assertThat(Checksum.parse(hex.toUpperCase(Locale.ROOT))).isEqualTo(hex);
        assertThat(Checksum.parse("sha256:" + hex)).isEqualTo(hex);
        assertThat(Checksum.parse(Base64.getEncoder().encodeToString(sha256))).isEqualTo(hex);
        assertThat(Checksum.parse("sha256:" + Base64.getEncoder().encodeToString(sha256)))
                .isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256:", "abc", "md5:900150983cd24fb0d6963f7d28e17f72", "YWJj", "no base64 at all"})
    void another_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Checksum.parse(text));
    }
}
