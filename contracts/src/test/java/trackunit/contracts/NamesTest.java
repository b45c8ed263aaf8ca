package trackunit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Owner ALICE = Owner.of("https://issuer.example", "alice");

    @Property(tries = 200)
    void any_object_key_is_the_same_after_being_written_and_read(
            @ForAll String subject,
            @ForAll @IntRange(min = 0, max = 40_000) int day,
            @ForAll long high,
            @ForAll long low,
            @ForAll PhotoFormat format) {
        var key = new ObjectKey(
                Owner.of("https://issuer.example", subject), LocalDate.ofEpochDay(day), new UUID(high, low), format);

        assertThat(ObjectKey.parse(key.toString())).isEqualTo(key);
    }

    @Property(tries = 300)
    void any_other_text_is_refused_as_a_key_and_as_an_id(@ForAll String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ObjectKey.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> CorrelationId.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Owner(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "images/%s/2026/02/30/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg",
                "images/%s/2026/11/23/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.gif",
                "images/%s/2026/11/23/../3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg",
                "images/%s/2026/11/23/3D5C0F3E-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg",
                "/images/%s/2026/11/23/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg",
                "images/%s/2026/11/23/3d5c0f3e-7a3e-4e0f-9a63-2f8a7d0f3c11.jpg\n"
            })
    void a_key_that_is_only_nearly_one_is_refused(String shape) {
        assertThatIllegalArgumentException().isThrownBy(() -> ObjectKey.parse(shape.formatted(ALICE)));
    }

    @Test
    void asking_for_the_same_thing_twice_names_the_same_analysis() {
        assertThat(CorrelationId.of(ALICE, "first")).isEqualTo(CorrelationId.of(ALICE, "first"));
        assertThat(CorrelationId.of(ALICE, "first").value().version()).isEqualTo(5);
        assertThat(CorrelationId.of(ALICE, "first").value().variant()).isEqualTo(2);
    }

    @Test
    void another_owner_or_another_name_is_another_analysis() {
        Owner bob = Owner.of("https://issuer.example", "bob");

        assertThat(CorrelationId.of(ALICE, "first"))
                .isNotEqualTo(CorrelationId.of(bob, "first"))
                .isNotEqualTo(CorrelationId.of(ALICE, "second"));
    }

    @Test
    void the_same_subject_of_another_issuer_is_another_owner() {
        assertThat(Owner.of("https://other.example", "alice")).isNotEqualTo(ALICE);
    }

    @Test
    void a_format_is_told_from_its_first_bytes_and_from_nothing_else() {
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        byte[] webp = {'R', 'I', 'F', 'F', 1, 2, 3, 4, 'W', 'E', 'B', 'P'};

        assertThat(PhotoFormat.sniff(jpeg)).contains(PhotoFormat.JPEG);
        assertThat(PhotoFormat.sniff(png)).contains(PhotoFormat.PNG);
        assertThat(PhotoFormat.sniff(webp)).contains(PhotoFormat.WEBP);
        assertThat(PhotoFormat.sniff(new byte[0])).isEmpty();
        assertThat(PhotoFormat.sniff("GIF89a......".getBytes())).isEmpty();
    }

    @Test
    void a_media_type_may_carry_parameters_and_capitals() {
        assertThat(PhotoFormat.ofContentType("Image/JPEG; q=1")).contains(PhotoFormat.JPEG);
        assertThat(PhotoFormat.ofContentType("image/gif")).isEmpty();
    }
}
