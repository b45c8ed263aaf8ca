package trackunit.console.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trackunit.samples.BadPhotos;
import trackunit.samples.SmallPhotos;

class MediaTypeTest {

    @Test
    void a_picture_is_known_by_its_first_bytes() {
        assertThat(MediaType.of(SmallPhotos.jpeg())).contains("image/jpeg");
        assertThat(MediaType.of(SmallPhotos.png())).contains("image/png");
        assertThat(MediaType.of(SmallPhotos.webp())).contains("image/webp");
    }

    @Test
    void anything_else_is_none() {
        assertThat(MediaType.of(BadPhotos.empty())).isEmpty();
        assertThat(MediaType.of(BadPhotos.notAPicture())).isEmpty();
    }
}
