package trackunit.gateway.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;

class UploadIdTest {

    private static final Owner ALICE = Owner.of("issuer", "alice");

    @Test
    void an_id_and_its_owner_give_the_key() {
        UploadId id = UploadId.parse("20261123-0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.png");
        assertThat(id.key(ALICE))
                .hasToString("images/" + ALICE + "/2026/11/23/0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.png");
    }

    @Property
    void every_id_is_read_as_it_was_written(@ForAll long most, @ForAll long least, @ForAll PhotoFormat format) {
        UploadId written = new UploadId(LocalDate.of(2026, 2, 28), new UUID(most, least), format);
        assertThat(UploadId.parse(written.toString())).isEqualTo(written);
    }

    @Property
    void any_text_is_an_id_or_refused(@ForAll String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UploadId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20261123",
                "20261123-",
                "20261323-0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.png",
                "20260229-0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.png",
                "20261123-0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.gif",
                "20261123-0FB4A9A0-3F0E-4A34-9A5B-0F6C1B2F3D4E.png",
                "20261123-../../../../etc/passwd.png",
                "images/2026/11/23/0fb4a9a0-3f0e-4a34-9a5b-0f6c1b2f3d4e.png"
            })
    void another_shape_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UploadId.parse(text));
    }
}
